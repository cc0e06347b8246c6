import type { Extent, Spot } from '#app/charts/scale/types.ts'
import type { Limit } from '#app/domain/measurement/estimate.ts'
import type { Position, Verdict } from '#app/domain/verdict/verdict.ts'

/** A value as a chart is given it. Without bounds no uncertainty is known. */
export type Measured = {
  id: string
  label: string
  /** The name of its experiment, such as E9. */
  record: string | null
  href: string | null
  /** Measurements of one independence group are folded together where there are many. */
  group: string
  value: number
  low: number | null
  high: number | null
  /** The value is a bound, and has no interval. */
  limit: Limit | null
}

/** How a row is drawn. `bare`: no interval; `measured`: where there is nothing to judge it by. */
export const SIGNS = [
  'supports',
  'contradicts',
  'inconclusive',
  'bare',
  'measured',
  'excluded',
] as const
export type Sign = (typeof SIGNS)[number]

export type RowFlag = 'in-sample' | 'superseded' | 'later'

export type PlotRow = {
  id: string
  label: string
  record: string | null
  href: string | null
  /** Why it is set aside or left out. */
  reason: string | null
  flags: RowFlag[]
  sign: Sign
  position: Position | null
  spot: Spot
  bar: Extent | null
  /** The value is where the bar ends, and no mark of its own. */
  ends: boolean
  /** Of the mark, in px. */
  radius: number
  value: string
  interval: [string, string] | null
  limit: string | null
  /** In per cent of the pool. */
  weight: string | null
}

export type SignCount = { sign: Sign; count: number }

/** The places, in per cent, at which a fold's members with one sign stand. */
export type Rug = { sign: Sign; at: number[] }

/** What a whole group says, drawn over its members. */
export type GroupEstimate = { mean: number; low: number; high: number; verdict: Verdict }

export type FoldEstimate = {
  /** Of the mark, in px. */
  radius: number
  sign: Sign
  spot: Spot
  bar: Extent
  value: string
  interval: [string, string]
}

/** Rows folded into one line; a null name stands for the rest of a section. */
export type RowFold = {
  id: string
  name: string | null
  rows: PlotRow[]
  counts: SignCount[]
  rugs: Rug[]
  range: [string, string]
  estimate: FoldEstimate | null
}

export type FoldedRows = { rows: PlotRow[]; folds: RowFold[] }
