import type { FoldedRows, Measured, Sign } from '#app/charts/rows/types.ts'
import type { Extent, Tick } from '#app/charts/scale/types.ts'
import type { MarkName } from '#app/components/page/mark-name.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'

type Named = { record: string; title: string; href: string }

export type AxisPrediction = Named & {
  id: string
  /** The claim that it follows from. */
  claim: Named | null
  region: Region
  /** The sign of its state or pooled verdict, and the word for it. */
  state: { mark: MarkName; word: string } | null
}

export type AxisMeasurement = Measured & {
  reason?: string | null
  excluded?: boolean
  superseded?: boolean
}

export type AxisData = {
  scale: Scale
  predictions: AxisPrediction[]
  measurements: AxisMeasurement[]
  /** Pairs of predictions by id whose regions share no value. */
  crucial: [string, string][]
  groupNames?: Record<string, string>
  /** The most rows of one fold that are sent; all where nothing is given. */
  rowsOfFold?: number | null
}

export type AxisBar = AxisPrediction & {
  bar: Extent
  bounds: { lower: string | null; upper: string | null }
  /** The names of those that it has no value in common with. */
  apart: string[]
}

export const AXIS_SECTIONS = ['measured', 'superseded', 'excluded'] as const
export type AxisSectionKind = (typeof AXIS_SECTIONS)[number]

export type CrucialPair = {
  first: Named
  second: Named
  /** The values between the two regions. */
  between: [string, string]
}

export type AxisPlot = {
  ticks: Tick[]
  bars: AxisBar[]
  sections: ({ kind: AxisSectionKind } & FoldedRows)[]
  signs: Sign[]
  crucial: CrucialPair[]
  total: number
}
