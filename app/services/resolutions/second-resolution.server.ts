import { notBefore } from '#app/domain/event/moment.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { write } from '#db/client.ts'
import { addSecond } from '#db/queries/resolutions.ts'
import { openWindow } from './decide.server.ts'
import { movePrediction } from './move-prediction.server.ts'
import { RESOLUTION } from './resolution-decision.server.ts'
import { isSecondedEnough } from './seconded-enough.server.ts'

/** Seconds a proposed resolution; with enough seconds the window for disputes opens. */
export async function secondResolution(viewer: Member, id: string, at = now()) {
  const { secondsNeeded, disputeDays } = await siteSettings()
  return write(async (tx) => {
    const wanted = { rule: RESOLUTION_RULES.second, viewer, id, at }
    const { proposal: resolution, record, seconds } = await proposalFor(RESOLUTION, tx, wanted)
    const moment = notBefore(at, record.statusAsOf, ...seconds.map((one) => one.createdAt))
    const second = { personId: viewer.id, role: viewer.role, createdAt: moment }
    await addSecond(tx, { resolutionId: id, ...second })
    const moved = await movePrediction(tx, record, 'resolution-proposed', {
      event: 'resolution-seconded',
      data: { to: resolution.outcome },
      actorId: viewer.id,
      at: moment,
    })
    const all = { seconds: [...seconds, second], needed: secondsNeeded }
    if (await isSecondedEnough(tx, resolution, all))
      await openWindow(tx, { resolution, record: moved }, moment, disputeDays)
    return { kind: record.kind, number: record.number, slug: record.slug }
  })
}
