import type { Rug, Sign } from '#app/charts/rows/types.ts'
import type { Extent, Spot, Tick } from '#app/charts/scale/types.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

export type StripValue = {
  value: number
  /** `bare` where there is no interval. */
  sign: Sign
}

export type StripData = {
  scale: Scale
  region: Region | null
  /** What a rival allows, on the same axis. */
  rival?: Region | null
  values: StripValue[]
  pool: { mean: number; low: number; high: number; verdict: Verdict } | null
  /** Values that the axis has to hold as well, so that the strips of rivals share one axis. */
  alongside?: number[]
}

export type StripPlot = {
  region: Extent | null
  rival: Extent | null
  pool: { bar: Extent; verdict: Verdict } | null
  /** Single marks, each in one of three lanes; none where there are too many. */
  spots: { spot: Spot; sign: Sign; lane: number }[]
  /** The same as strokes, for where marks would cover each other. */
  rugs: Rug[]
  ticks: Tick[]
}
