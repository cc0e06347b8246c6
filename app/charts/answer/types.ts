import type { Sign } from '#app/charts/rows/types.ts'
import type { Extent, Spot, Tick } from '#app/charts/scale/types.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Body } from '#app/domain/text/body.ts'

export type AnswerRegion = { record: string; region: Region }

export type AnswerValue = {
  value: number
  low: number | null
  high: number | null
  sign: Sign
}

export type AnswerData = {
  scale: Scale
  /** What one or two rivals allow. */
  regions: AnswerRegion[]
  values: AnswerValue[]
  /** The combined estimate of the first. */
  pool: { low: number; high: number } | null
}

export type AnswerPlot = {
  bands: { record: string; band: Extent }[]
  marks: { spot: Spot; bar: Extent | null; sign: Sign; lane: number }[]
  lanes: number
  /** More values than can be told apart are strokes. */
  rug: number[]
  pool: Extent | null
  ticks: Tick[]
  /** All of it in words. */
  label: string
}

/** A small axis in the head of a record, with what it measures. */
export type Answer = {
  plot: AnswerPlot
  observable: { key: string; name: string; symbol: Body; unit: string }
  pooled: { record: string; count: number } | null
  bare: boolean
}
