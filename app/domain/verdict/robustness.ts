import { MOST_LEFT_OUT } from '#app/domain/pooling/leave-one-out.ts'
import { type IntervalKind, POOL_METHODS, type PoolMethod } from '#app/domain/pooling/pooled.ts'
import { type Assessment, concluded } from './assess.ts'
import { type Attached, groupId } from './attached.ts'
import { USUAL_POOL } from './outcome.ts'
import type { Terms } from './terms.ts'
import type { Verdict } from './verdict.ts'

/** `without`: the id of a group that is left out, null for none. */
export type Analysis = {
  method: PoolMethod
  interval: IntervalKind
  within: 'combined' | 'most-precise'
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
  within: USUAL_POOL.within,
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
    ...ways(
      pooled?.k ?? 0,
      groups.some(({ by }) => by === 'combined'),
    ),
    ...leavingOut(groups.map(({ id }) => id)),
  ]
  if (analyses.length < 2) return null
  const differ = analyses.flatMap((analysis) => {
    const found = verdictBy(analysis, attached, terms)
    return found === verdict.verdict ? [] : [{ analysis, verdict: found }]
  })
  return { of: analyses.length, agree: analyses.length - differ.length, differ }
}

function ways(k: number, combined: boolean): Analysis[] {
  const methods = k < 2 ? [USUAL.method] : k === 2 ? (['reml', 'common'] as const) : POOL_METHODS
  const intervals = k < 2 ? [USUAL.interval] : (['hartung-knapp', 'normal'] as const)
  const within = combined ? (['combined', 'most-precise'] as const) : [USUAL.within]
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
  const { without, ...way } = analysis
  const choice = { ...USUAL_POOL, ...way }
  if (without === null) return concluded(attached, terms, choice).verdict.verdict
  const { rule } = terms
  const fewer = { ...terms, rule: { ...rule, groupsAtLeast: Math.max(1, rule.groupsAtLeast - 1) } }
  const left = attached.filter((one) => groupId(one) !== without)
  return concluded(left, fewer, choice).verdict.verdict
}
