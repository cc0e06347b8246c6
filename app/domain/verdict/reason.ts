/**
 * On what a verdict rests. Decided: `one-group`; `pooled`, by the interval of the mean; `one-opposes`,
 * the same, against no more than one group in ten; `each-group-alone`; `decided-by-some`, the others
 * agree. Open: `too-few-groups`; `groups-disagree`; `analyses-disagree`, of one group; `one-opposes`
 * too; `scatter`, the groups differ by more than their errors; `vague`, the interval is wider than
 * the region; `straddles`, it reaches over a bound; `beyond-numbers`, precisions too far apart to be
 * pooled; and where nothing can be judged `level-too-low`, `unknown-level`, `outside-own-interval`,
 * `outside-domain`, `no-uncertainty`, `in-sample-only`, `nothing-measured`.
 */
export const VERDICT_REASONS = [
  'one-group',
  'pooled',
  'one-opposes',
  'each-group-alone',
  'decided-by-some',
  'too-few-groups',
  'groups-disagree',
  'analyses-disagree',
  'scatter',
  'vague',
  'straddles',
  'beyond-numbers',
  'level-too-low',
  'unknown-level',
  'outside-own-interval',
  'outside-domain',
  'no-uncertainty',
  'in-sample-only',
  'nothing-measured',
] as const
export type VerdictReasonKey = (typeof VERDICT_REASONS)[number]

/**
 * A reason with what it names: groups by their ids, and measurements, those of the groups or the
 * values that could not be judged. `count`: how many groups (measurements where no group is named),
 * of which no more than `MOST_NAMED` are listed; for `too-few-groups` how many are missing.
 */
export type VerdictReason = {
  key: VerdictReasonKey
  groups: string[]
  measurements: string[]
  count: number
}

export const MOST_NAMED = 50

type Named = { id: string; members: readonly string[] }

export const ofGroups = (key: VerdictReasonKey, groups: readonly Named[]): VerdictReason => ({
  key,
  groups: groups.slice(0, MOST_NAMED).map(({ id }) => id),
  measurements: groups.flatMap(({ members }) => members).slice(0, MOST_NAMED),
  count: groups.length,
})

export const ofMeasurements = (key: VerdictReasonKey, ids: readonly string[]): VerdictReason => ({
  key,
  groups: [],
  measurements: ids.slice(0, MOST_NAMED),
  count: ids.length,
})

export const ofTooFew = (missing: number): VerdictReason => ({
  key: 'too-few-groups',
  groups: [],
  measurements: [],
  count: missing,
})
