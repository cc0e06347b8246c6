import type { RetireAreaInput } from '#app/domain/area/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { updateArea } from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'
import { presentArea } from './own-area.server.ts'

/** Keeps an area from being chosen and from the home page, or offers it again. Its records stay. */
export const retireArea = (
  viewer: Member,
  key: string,
  { retired, reason }: RetireAreaInput,
  at = now(),
) =>
  write(async (tx) => {
    const area = await presentArea(tx, viewer, key)
    if ((area.retiredAt !== null) === retired) refuse(retired ? 'areaRetired' : 'areaNotRetired')
    await updateArea(tx, area.id, { retiredAt: retired ? at : null })
    const data = { name: area.name, ...(reason ? { reason } : {}) }
    const kind = retired ? 'area-retired' : 'area-restored'
    await appendEvent(tx, { kind, subjectId: area.id, actorId: viewer.id, data, at })
    return { key }
  })
