import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Estimate, Limit } from '#app/domain/measurement/estimate.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Judgement, Verdict } from '#app/domain/verdict/verdict.ts'

/** What a value would say of one prediction, and how it stands to it by the conditions. */
export type Saying = Judgement & {
  number: number
  slug: string
  titlePlain: string
  standing: EvidenceStanding
  conditionKeys: string[]
  inSample: boolean
}

/** A value that is attached already. `counted`: it takes part in the verdict. */
export type KnownValue = {
  id: string
  label: string
  experiment: number
  value: number
  low: number | null
  high: number | null
  limit: Limit | null
  verdict: Verdict
  counted: boolean
  conditionKeys: string[]
}

/**
 * What a result would do. Numbers are in the unit of the observable; `error` is a standard error as it
 * was stated, in the unit of the value. `groups`: that count now, and with it.
 */
export type ResultSays = {
  estimate: Estimate
  error: number | null
  unit: string
  scale: Scale
  region: Region
  own: Saying
  others: Saying[]
  foretold: boolean
  queued: boolean
  groups: { before: number; after: number }
  asked: number
  known: KnownValue[]
}

/** As far as a result has been typed. `problems`: of the value; `open`: conditions without an answer. */
export type ResultPreview = {
  problems: string[]
  open: string[]
  /** An interval alone was taken with its middle. */
  middle: boolean
  says: ResultSays | null
}
