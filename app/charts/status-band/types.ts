import type { Instant, TimeTick } from '#app/charts/time/types.ts'
import type { MarkName } from '#app/components/page/mark-name.ts'

/** A status that stands from a moment until the next change. */
export type StatusChange = { id: string; at: Instant; mark: MarkName; word: string }

export type StatusBandData = {
  changes: StatusChange[]
  /** Until when the last status stands: now, or a day in the past that was asked for. */
  until: Instant
}

/** From where to where a status stands, in per cent, and how much of it there is room to tell. */
export type StatusSegment = {
  id: string
  mark: MarkName
  word: string
  from: number
  width: number
  /** The mark or mark and word fit: everywhere, only into a wide chart, or nowhere. */
  markFits: Fit
  wordFits: Fit
}
export type Fit = 'always' | 'wide' | 'never'

export type StatusRow = { id: string; at: number; mark: MarkName; word: string }

export type StatusBandPlot = {
  segments: StatusSegment[]
  ticks: TimeTick[]
  /** Newest first. */
  rows: StatusRow[]
}
