import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** The verdict that an outcome goes with; null where it goes with none. */
export const verdictOf = (outcome: Resolution): Verdict | null =>
  outcome === 'confirmed' ? 'supports' : outcome === 'refuted' ? 'contradicts' : null

/** Whether an outcome is what the pooled verdict says; never of one that does not decide. */
export const isDirected = (outcome: Resolution, verdict: Verdict | null): boolean =>
  verdict !== null && verdictOf(outcome) === verdict
