import type { Group } from '#app/domain/verdict/group.ts'
import { VERDICT_OF } from '#app/domain/verdict/side.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { JudgedBasis } from './basis.ts'
import { figureOf } from './figure.ts'
import { combinedFigure, experimentsOf, figuresOf, laterGroups, measureOf } from './groups.ts'
import type { DecidedSide, JudgedMessage } from './prediction-message.ts'

type Decided = Exclude<Verdict, 'inconclusive'>

/** Estimates beyond these are not listed one by one. */
const MOST_LISTED = 3

/** On what a decided verdict rests. */
export function decidedMessage(basis: JudgedBasis, verdict: Decided): JudgedMessage {
  const { assessment, terms, unit, reason } = basis
  const { groups } = assessment
  const ground = {
    ...groundOf(basis, verdict),
    region: terms.region,
    unit,
  }
  const limits = groups.every(({ y }) => y === null)
  const [first] = groups
  if (limits && first) return { key: 'limit', ...boundOf(first, basis), ...ground }
  const figure = combinedFigure(basis)
  if (reason.key === 'decided-by-some')
    return {
      key: 'some',
      experiments: [...new Set(reason.named.flatMap(({ experiments }) => experiments))],
      groups: groups.length,
      others: Math.max(0, groups.length - reason.count),
      ...ground,
    }
  if (reason.key === 'one-opposes' && figure)
    return {
      key: 'opposed',
      figure,
      groups: groups.length,
      opposing: against(basis, ground.side),
      ...ground,
    }
  if (reason.key === 'each-group-alone' || !figure) {
    const figures = figuresOf(groups, measureOf(basis))
    return {
      key: 'alone',
      groups: groups.length,
      figures: figures.length > MOST_LISTED ? [] : figures,
      reaches: figure !== null,
      ...ground,
    }
  }
  return { key: 'together', groups: groups.length, figure, ...ground }
}

function groundOf({ assessment, attached, footing, later }: JudgedBasis, verdict: Decided) {
  const { groups } = assessment
  return {
    verdict,
    side: sideDecided(groups, verdict),
    footing,
    later: laterGroups(groups, later, attached),
  }
}

/** Where the groups lie that decide: contradicting groups lie below or above, and the more of them count. */
function sideDecided(groups: readonly Group[], verdict: Decided): DecidedSide {
  if (verdict === 'supports') return 'in'
  const there = (side: DecidedSide) =>
    groups.filter((group) => group.side === side && VERDICT_OF[group.side] === verdict).length
  return there('above') > there('below') ? 'above' : 'below'
}

const against = (basis: JudgedBasis, side: DecidedSide) =>
  experimentsOf(
    basis.assessment.groups.filter(({ strict }) => strict !== 'open' && strict !== side),
    basis,
  )

/** The limit that decides: the weakest of the group, from the side on which the region ends. */
function boundOf(group: Group, basis: JudgedBasis) {
  const { low, high } = group.interval ?? { low: -Infinity, high: Infinity }
  const whole = group.whole ?? { low, high }
  const above = Number.isFinite(whole.high)
  const value = above ? whole.high : whole.low
  const { scale, unit } = measureOf(basis)
  return {
    experiments: experimentsOf([group], basis),
    figure: { ...figureOf(0, null, { scale, unit }), value },
    from: above ? ('above' as const) : ('below' as const),
  }
}
