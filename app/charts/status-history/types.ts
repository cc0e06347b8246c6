import type { Instant, TimeTick } from '#app/charts/time/types.ts'

/**
 * How a group of statuses is filled. Petrol and rust are for what was decided by evidence, and each
 * tone has a pattern of its own, so that it can be told without its colour.
 */
export const TONES = [
  'waiting',
  'open',
  'for',
  'partly-for',
  'weakly-for',
  'mixed',
  'partly-against',
  'against',
  'ended',
] as const
export type Tone = (typeof TONES)[number]

/** Groups from the lowest layer to the highest, counts in the order of the groups. */
export type HistoryData = {
  /** Names the chart on its page, as its patterns have ids. */
  id: string
  groups: { key: string; label: string; tone: Tone }[]
  /** The counts stand from each moment until the next. */
  points: { at: Instant; counts: number[] }[]
  /** Until when the last counts stand; the last moment where it is left out. */
  until?: Instant
}

/** A group as drawn. Paths are one unit wide and high, so that they clip a fill of any size. */
export type HistoryLayer = {
  key: string
  label: string
  tone: Tone
  area: string
  count: number
  /** Of its middle and its label at the right end, in px from above. */
  middle: number
  labelAt: number
}

export type HistoryRow = { at: number; counts: number[]; total: number }

export type HistoryPlot = {
  id: string
  layers: HistoryLayer[]
  levels: { text: string; y: number }[]
  ticks: TimeTick[]
  /** Newest first. */
  rows: HistoryRow[]
  left: number
}
