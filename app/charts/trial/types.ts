import type { PlotRow } from '#app/charts/rows/types.ts'
import type { Extent, Tick } from '#app/charts/scale/types.ts'

/** A value that is tried against a region, above some of those that are known. */
export type TrialPlot = {
  region: Extent | null
  own: PlotRow
  rows: PlotRow[]
  ticks: Tick[]
  /** How many known ones are not drawn. */
  more: number
}
