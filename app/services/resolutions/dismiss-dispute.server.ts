import { notBefore } from '#app/domain/event/moment.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { write } from '#db/client.ts'
import { updateDispute } from '#db/queries/disputes.ts'
import { updateResolution } from '#db/queries/resolutions.ts'
import { openWindow } from './decide.server.ts'
import { dismissable } from './dismissable-dispute.server.ts'
import { movePrediction } from './move-prediction.server.ts'
import { isSecondedEnough } from './seconded-enough.server.ts'

/**
 * Sets a dispute aside with a public reason. After the last one the resolution is proposed again, and
 * if it had been seconded enough, its window begins anew.
 */
export async function dismissDispute(viewer: Member, id: string, reason: string, at = now()) {
  const { secondsNeeded, disputeDays } = await siteSettings()
  return write(async (tx) => {
    const loaded = await dismissable(tx, viewer, id, at)
    const { proposal: resolution, record, seconds, oppositions: disputes } = loaded
    const moment = notBefore(at, record.statusAsOf, ...disputes.map((one) => one.createdAt))
    const dismissed = { dismissedAt: moment, dismissedById: viewer.id, dismissedReason: reason }
    await updateDispute(tx, id, dismissed)
    const last = disputes.every((one) => one.id === id || one.dismissedAt !== null)
    const moved = await movePrediction(tx, record, last ? 'resolution-proposed' : 'registered', {
      event: 'dispute-dismissed',
      data: { to: resolution.outcome, reason },
      actorId: viewer.id,
      at: moment,
    })
    if (!last) return linkOf(record)
    // What was seconded enough once stays so, whatever the settings have become.
    const enough = { seconds, needed: secondsNeeded }
    if (resolution.windowFrom || (await isSecondedEnough(tx, resolution, enough)))
      await openWindow(tx, { resolution, record: moved }, moment, disputeDays)
    else await updateResolution(tx, resolution.id, { state: 'proposed' })
    return linkOf(record)
  })
}

const linkOf = ({ kind, number, slug }: Awaited<ReturnType<typeof dismissable>>['record']) => ({
  kind,
  number,
  slug,
})
