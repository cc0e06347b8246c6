import type { PredictionLine } from '#app/domain/claim/view.ts'
import type { Limit } from '#app/domain/measurement/estimate.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Domain } from './domain.ts'
import type { ObservableState } from './state.ts'
import type { Standing } from './value.ts'

/** A line of the registry. */
export type ListedObservable = {
  key: string
  name: string
  symbol: Body
  unit: string
  scale: Scale
  proposed: boolean
  predictions: number
  measurements: number
  /** What is known of it; null where that is not told. */
  summary: Summary | null
}

export type ObservableView = {
  key: string
  name: string
  symbol: Body
  definition: Body
  unit: string
  scale: Scale
  domain: Domain
  aliases: string[]
  state: ObservableState
  /** Why it was turned down, or with what it was accepted. */
  reason: string
  revision: number
  updatedAt: Date
}

/** One measured value, compared in the unit of the observable. */
export type ObservedValue = {
  id: string
  label: string
  experiment: { number: number; slug: string; title: string }
  /** Values of one group share runs or data. */
  group: string
  groupName: string
  at: Date
  value: number
  low: number | null
  high: number | null
  limit: Limit | null
  /** As it was given, where that was in another unit. */
  reported: { value: number; unit: string } | null
  standing: Standing
  reason: string
  /** It lies outside its own interval. */
  doubtful: boolean
  /** Its interval is of no known level. */
  levelUnknown: boolean
  corrects: boolean
}

export type ObservablePrediction = PredictionLine & {
  claims: RecordLink[]
  supersededBy: RecordLink[]
}
