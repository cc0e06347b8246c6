import type { FoldedRows, GroupEstimate, Measured, Sign } from '#app/charts/rows/types.ts'
import type { Extent, Spot, Tick } from '#app/charts/scale/types.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Position, Verdict } from '#app/domain/verdict/verdict.ts'

export type ForestMeasurement = Measured & {
  verdict: Verdict
  position: Position
  /** Its part of the pool, from 0 to 1; null outside it. */
  weightShare: number | null
  /** Whether it is in the pool. */
  used: boolean
  /** Why it is not in the pool, or why it is left out altogether. */
  setAsideReason?: string | null
  /** Left out by a person: shown, and never judged. */
  excluded?: boolean
  inSample?: boolean
  superseded?: boolean
  /** It was public only after the prediction, unlike others of the chart. */
  later?: boolean
}

export type ForestPool = {
  mean: number
  low: number
  high: number
  predictionLow: number | null
  predictionHigh: number | null
  verdict: Verdict
}

/** Rows are shown in the order in which they are given, within their section. */
export type ForestData = {
  scale: Scale
  region: Region | null
  rows: ForestMeasurement[]
  pool: ForestPool | null
  /** What a group is called; its key where nothing is given. */
  groupNames?: Record<string, string>
  /** What each group says as a whole, drawn where the group is folded. */
  groupEstimates?: Record<string, GroupEstimate>
  /** The most rows of one fold that are sent; all where nothing is given. */
  rowsOfFold?: number | null
}

export const FOREST_SECTIONS = ['pool', 'limits', 'aside', 'bare', 'excluded'] as const
export type ForestSectionKind = (typeof FOREST_SECTIONS)[number]

export type PoolRow = {
  verdict: Verdict
  bar: Extent
  spot: Spot
  prediction: Extent | null
  value: string
  interval: [string, string]
  predictionInterval: [string, string] | null
}

export type ForestPlot = {
  region: Extent | null
  ticks: Tick[]
  pool: PoolRow | null
  sections: ({ kind: ForestSectionKind } & FoldedRows)[]
  signs: Sign[]
  total: number
}
