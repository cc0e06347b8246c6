import { recordsPath } from '#app/domain/paths/record.ts'
import type { TrackCount } from './track-record.ts'

/** Counts for which a list of predictions shows exactly those that were counted. */
const LISTS: Partial<Record<TrackCount, string>> = {
  registered: '',
  confirmed: 'state=confirmed',
  foretold: 'state=confirmed&verdict=supports&footing=foretold',
  refuted: 'state=refuted',
  ambiguous: 'state=ambiguous',
  annulled: 'state=annulled',
  expired: 'due=expired',
  due: 'due=due',
  overdue: 'due=overdue',
}

/** The list that shows what was counted, within a narrowing such as `area=optimisation`. */
export function trackList(name: TrackCount, narrowing: string): string | null {
  const own = LISTS[name]
  if (own === undefined) return null
  return recordsPath('prediction', own ? `${own}&${narrowing}` : narrowing)
}
