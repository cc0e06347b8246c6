import { stepped } from '#app/domain/area/order.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { listAreas, updateArea } from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'
import { presentArea } from './own-area.server.ts'

/** Moves an area a step up or down among the others. At the end already, it stays. */
export const moveArea = (viewer: Member, key: string, to: 'up' | 'down', at = now()) =>
  write(async (tx) => {
    const area = await presentArea(tx, viewer, key)
    const list = (await listAreas(tx)).filter(({ retiredAt }) => retiredAt === null)
    const changed = stepped(list, area.id, to)
    for (const { id, position } of changed) await updateArea(tx, id, { position })
    if (changed.length === 0) return
    const event = { kind: 'area-moved', subjectId: area.id, actorId: viewer.id, at } as const
    await appendEvent(tx, { ...event, data: { name: area.name, to } })
  })
