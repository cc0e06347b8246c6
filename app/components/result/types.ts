import type { TrialPlot } from '#app/charts/trial/types.ts'
import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { JudgementReason, Verdict } from '#app/domain/verdict/verdict.ts'

/** A value as it was read, its numbers as the page writes them. */
export type ShownValue = {
  value: string
  error: string | null
  interval: [string, string] | null
  limit: string | null
  unit: string
  levelUnknown: boolean
  middle: boolean
}

export type ShownOther = {
  number: number
  slug: string
  titlePlain: string
  verdict: Verdict
  standing: EvidenceStanding
  conditionKeys: string[]
}

export type ShownSaying = {
  verdict: Verdict
  reason: JudgementReason
  standing: EvidenceStanding
  conditionKeys: string[]
  inSample: boolean
  foretold: boolean
  queued: boolean
  groups: { before: number; after: number }
  asked: number
  others: ShownOther[]
  moreOthers: number
  plot: TrialPlot
}

/** What storing a result would do, as far as it has been typed. */
export type ShownPreview = {
  problems: string[]
  /** Conditions that are not answered yet. */
  open: string[]
  read: ShownValue | null
  says: ShownSaying | null
}
