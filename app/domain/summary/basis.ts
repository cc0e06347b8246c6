import type { Assessment, Attached } from '#app/domain/verdict/assess.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'

/** What the sentence on a prediction is made from; `later`: ids of what became public after registration. */
export type JudgedBasis = {
  assessment: Assessment
  attached: readonly Attached[]
  terms: Terms
  unit: string
  reason: NamedReason
  footing: Footing | null
  analyses: { agree: number; of: number } | null
  later: ReadonlySet<string>
  numberOf: (measurementId: string) => number | undefined
}
