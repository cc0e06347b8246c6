import { readDayQuery } from '#app/domain/history/day-query.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import { changesByRecord, stepAt } from '#app/domain/record/status-over-time.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { trackRecord } from '#app/domain/track-record/track-record.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import {
  firstSpoken,
  type Tracking,
  trackedChanges,
  trackedPredictions,
} from '#db/queries/track-record.ts'

/**
 * What became of the predictions of a claim, an area or a person, now or at the end of a past day
 * typed as `on`. Whether evidence counts is taken as it is today, also for a past day.
 */
export async function trackRecordOf(
  viewer: Viewer,
  whose: Tracking,
  on: string | null,
  at = now(),
) {
  const query = readDayQuery(on, at)
  const tracked = await trackedAt(scopeOf(viewer), whose, query.moment)
  return { query, counts: trackRecord(tracked, query.moment) }
}

async function trackedAt(scope: Scope, whose: Tracking, moment: Date) {
  const q = reader()
  const [predictions, changes, spoken] = await Promise.all([
    trackedPredictions(q, scope, whose),
    trackedChanges(q, scope, whose),
    firstSpoken(q, scope, whose),
  ])
  const histories = changesByRecord(changes)
  const testedAt = new Map(spoken.map(({ id, at }) => [id, at]))
  return predictions.flatMap(({ id, registeredAt, deadline }) => {
    const step = stepAt(histories.get(id) ?? [], moment)
    if (registeredAt === null || step === null) return []
    const state = step.to as PredictionState
    const foretold = step.footing === 'foretold'
    return [{ state, registeredAt, deadline, foretold, testedAt: testedAt.get(id) ?? null }]
  })
}
