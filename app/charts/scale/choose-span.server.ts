import { extent, quantile } from 'd3-array'
import type { Scale } from '#app/domain/statistics/scale.ts'

/** What an axis has to show, and what it may cut off with an arrow. */
export type ToShow = {
  scale: Scale
  /** Bounds of regions, pools and the values that count: these decide the span. */
  anchors: number[]
  /** Everything else, interval ends included. */
  others: number[]
}

/** Below so many a single far value is as likely the finding as the fault. */
const FEW = 10
const LOG_RANGE = 307
/** What is left beyond the outermost anchors, as a part of their reach. */
const ROOM = 0.05

/**
 * From where to where an axis runs, on its own scale (decimal logarithms on a log axis). The anchors
 * fill at least a third of it, so that one value far away cannot press all others together. Room for
 * the eye never takes an axis below zero where nothing is.
 */
export function chooseSpan({ scale, anchors, others }: ToShow): [number, number] {
  const toScale = (values: number[]) => onAxis(values, scale)
  const rest = toScale(others)
  const must = toScale(anchors)
  const [low = Number.NaN, high = Number.NaN] = extent(must.length > 0 ? must : middle(rest))
  if (Number.isNaN(low)) return scale === 'log' ? [-1, 1] : [0, 1]
  const reach = reachOf(low, high, scale)
  const room = high > low ? reach * ROOM : reach
  const least = Math.min(low, ...rest)
  const most = Math.max(high, ...rest)
  const from = Math.max(Math.min(low - room, least), low - reach)
  const to = Math.min(Math.max(high + room, most), high + reach)
  if (scale === 'log') return [Math.max(from, -LOG_RANGE), Math.min(to, LOG_RANGE)]
  return [least >= 0 && most > 0 ? tidy(Math.max(from, 0)) : tidy(from), tidy(to)]
}

/** The bulk of many values; all of few. */
export function middle(values: number[]): number[] {
  if (values.length < FEW) return values
  const ends = [quantile(values, 0.02), quantile(values, 0.98)]
  return ends.filter((end) => end !== undefined)
}

/** Without rounding noise, which would push a round end to the next tick. */
const tidy = (end: number) => Number(end.toPrecision(12))

function onAxis(values: number[], scale: Scale): number[] {
  const placed = scale === 'log' ? values.map((value) => Math.log10(value)) : values
  return placed.filter(Number.isFinite)
}

/** How far the axis may go beyond the anchors: as far as they reach, and never nowhere. */
function reachOf(low: number, high: number, scale: Scale): number {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low > size * 1e-9) return high - low
  return scale === 'log' ? 0.5 : size * 0.1 || 1
}
