import { isSameDay } from '#app/domain/text/day.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { EffectiveBasis } from './effective-time.ts'

type Computed = { at: Date; basis: EffectiveBasis }

type Typed = { effective?: Date; effectiveReason: string }

/** An effective time as it is kept, with what else was computed or typed. */
export type ChosenEffective = {
  effectiveAt: Date
  effectiveBasis: EffectiveBasis
  effectiveComputedAt: Date | null
  effectiveTypedAt: Date | null
  effectiveReason: string
}

type Problems = Partial<Record<'effective' | 'effectiveReason', ProblemKey[]>>

type Known = { computed: Computed | null; maySet: boolean; at: Date }

/**
 * The effective time of a proposal made at a moment: what is computed, else the moment itself; or the
 * first instant of the day that somebody typed who may set it, with a reason, and no later than what is
 * computed. The day on which the computed moment lies is that moment.
 */
export function chooseEffective(
  { effective, effectiveReason }: Typed,
  known: Known,
): ChosenEffective | { problems: Problems } {
  const { computed, at } = known
  const usual = computed ?? { at, basis: 'proposal' as const }
  const kept = { effectiveComputedAt: computed?.at ?? null, effectiveTypedAt: null }
  if (!effective || (computed && isSameDay(effective, computed.at)))
    return { ...kept, effectiveAt: usual.at, effectiveBasis: usual.basis, effectiveReason: '' }
  const problem = dayProblem(effective, known)
  if (problem) return { problems: { effective: [problem] } }
  if (effectiveReason === '') return { problems: { effectiveReason: ['reason.missing'] } }
  return {
    effectiveAt: effective,
    effectiveBasis: 'curator',
    effectiveComputedAt: kept.effectiveComputedAt,
    effectiveTypedAt: effective,
    effectiveReason,
  }
}

function dayProblem(effective: Date, { computed, maySet, at }: Known): ProblemKey | null {
  if (!maySet) return 'effective.curator'
  if (computed) return effective > computed.at ? 'effective.late' : null
  return effective > at ? 'date.future' : null
}
