import { MOST_LEFT_OUT } from '#app/domain/pooling/leave-one-out.ts'
import { type IntervalKind, POOL_METHODS, type PoolMethod } from '#app/domain/pooling/pooled.ts'
import { type Assessment, concluded } from './assess.ts'
import { type Attached, groupId } from './attached.ts'
import { USUAL_POOL } from './outcome.ts'
import type { Terms } from './terms.ts'
import type { Verdict } from './verdict.ts'

/** `combined`: as usual, with whom a curator named; `unnamed`: all members, without. */
const WITHIN = {
  combined: { within: 'combined', named: true },
  unnamed: { within: 'combined', named: false },
  'most-precise': { within: 'most-precise', named: false },
} as const

/** `without`: the id of a group that is left out, null for none. */
export type Analysis = {
  method: PoolMethod
  interval: IntervalKind
  within: keyof typeof WITHIN
  without: string | null
}

/** `of` analyses, the usual one among them, of which `agree` give its verdict and `differ` another. */
export type Robustness = {
  of: number
  agree: number
  differ: { analysis: Analysis; verdict: Verdict }[]
}

const USUAL: Analysis = {
  method: USUAL_POOL.method,
  interval: USUAL_POOL.interval,
  within: 'combined',
  without: null,
}

/**
 * How far the verdict of an assessment, made in the usual way, would bend: computed anew by every
 * method, with either interval, with groups combined or by their most precise, and in the usual way
 * without each group in turn (of up to `MOST_LEFT_OUT`), then from one group fewer than asked for.
 * Analyses that cannot differ count once: one group has no methods, of two groups all random-effects
 * ones are the same. Null where fewer than two are left: one measurement, nothing to vary.
 */
export function robustness(
  attached: readonly Attached[],
  terms: Terms,
  { groups, pooled, verdict }: Pick<Assessment, 'groups' | 'pooled' | 'verdict'>,
): Robustness | null {
  const analyses = [
    ...ways(pooled?.k ?? 0, withinGroups(groups)),
    ...leavingOut(groups.map(({ id }) => id)),
  ]
  if (analyses.length < 2) return null
  const differ = analyses.flatMap((analysis) => {
    const found = verdictBy(analysis, attached, terms)
    return found === verdict.verdict ? [] : [{ analysis, verdict: found }]
  })
  return { of: analyses.length, agree: analyses.length - differ.length, differ }
}

/** Only with several in a group can it be heard in more than one way. */
function withinGroups(groups: Assessment['groups']): Analysis['within'][] {
  const named = groups.some(({ by }) => by === 'hand')
  const several = named || groups.some(({ by }) => by === 'combined')
  if (!several) return [USUAL.within]
  return named ? ['combined', 'unnamed', 'most-precise'] : ['combined', 'most-precise']
}

function ways(k: number, within: Analysis['within'][]): Analysis[] {
  const methods = k < 2 ? [USUAL.method] : k === 2 ? (['reml', 'common'] as const) : POOL_METHODS
  const intervals = k < 2 ? [USUAL.interval] : (['hartung-knapp', 'normal'] as const)
  return within.flatMap((one) =>
    methods.flatMap((method) =>
      intervals.map((interval) => ({ ...USUAL, within: one, method, interval })),
    ),
  )
}

const leavingOut = (groups: readonly string[]): Analysis[] =>
  groups.length < 2 || groups.length > MOST_LEFT_OUT
    ? []
    : groups.map((without) => ({ ...USUAL, without }))

function verdictBy(analysis: Analysis, attached: readonly Attached[], terms: Terms): Verdict {
  const { without, within, ...way } = analysis
  const choice = { ...USUAL_POOL, ...way, ...WITHIN[within] }
  if (without === null) return concluded(attached, terms, choice).verdict.verdict
  const { rule } = terms
  const fewer = { ...terms, rule: { ...rule, groupsAtLeast: Math.max(1, rule.groupsAtLeast - 1) } }
  const left = attached.filter((one) => groupId(one) !== without)
  return concluded(left, fewer, choice).verdict.verdict
}
