import type { EditAreaInput } from '#app/domain/area/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { updateArea } from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'
import { presentArea } from './own-area.server.ts'

/** Gives an area another name or description; its address stays. */
export const editArea = (viewer: Member, key: string, input: EditAreaInput, at = now()) =>
  write(async (tx) => {
    const area = await presentArea(tx, viewer, key)
    const { name, description } = input
    if (area.name === name && area.description === description) return { key }
    await updateArea(tx, area.id, { name, description })
    const said = area.name === name ? { name } : { from: area.name, to: name }
    const event = { kind: 'area-edited', subjectId: area.id, actorId: viewer.id, at } as const
    await appendEvent(tx, { ...event, data: said })
    return { key }
  })
