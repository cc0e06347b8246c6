import { scaleLinear, scaleLog } from 'd3-scale'
import { chooseSpan, type ToShow } from './choose-span.server.ts'
import { logTicks } from './log-ticks.server.ts'
import { linearTickTexts, logTickTexts } from './tick-text.server.ts'
import type { Extent, Spot, Tick } from './types.ts'

export type FittedScale = {
  /** Where a value stands; one that the scale cannot hold stands at its low end. */
  spot: (value: number) => Spot
  /** An interval; null is an open side. */
  extent: (low: number | null, high: number | null) => Extent
  ticks: Tick[]
}

const TICKS = 6

/** An axis that fits what is to be shown; positions are per cent with one decimal. */
export function fitScale(toShow: ToShow): FittedScale {
  const { raw, ticks } = toShow.scale === 'log' ? logAxis(toShow) : linearAxis(toShow)
  const spot = (value: number) => clipped(raw(value))
  return { spot, extent: (low, high) => extentOf(spot, low, high), ticks }
}

type Axis = { raw: (value: number) => number; ticks: Tick[] }

function linearAxis(toShow: ToShow): Axis {
  const scale = scaleLinear(chooseSpan(toShow), [0, 100]).nice(TICKS)
  const ticks = scale.ticks(TICKS)
  return { raw: scale, ticks: placed(ticks, linearTickTexts(ticks), scale) }
}

function logAxis(toShow: ToShow): Axis {
  const [low, high] = chooseSpan(toShow).map((power) => 10 ** power)
  const scale = scaleLog([low ?? 1, high ?? 10], [0, 100])
  const ticks = logTicks(low ?? 1, high ?? 10, TICKS)
  const raw = (value: number) => (value > 0 ? scale(value) : Number.NEGATIVE_INFINITY)
  return { raw, ticks: placed(ticks, logTickTexts(ticks), raw) }
}

const placed = (ticks: number[], texts: string[], raw: (value: number) => number): Tick[] =>
  ticks.map((tick, place) => ({
    at: clipped(raw(tick)).at,
    text: texts[place] ?? '',
    minor: isMinor(place, ticks.length, texts),
  }))

/** On a phone every other label goes where there are many or long ones. */
const isMinor = (place: number, count: number, texts: string[]) =>
  place % 2 === 1 && (count > 6 || texts.some((text) => text.length > 6))

function clipped(at: number): Spot {
  if (!(at >= -0.05)) return { at: 0, off: -1 }
  if (at > 100.05) return { at: 100, off: 1 }
  return { at: Math.round(Math.min(100, Math.max(0, at)) * 10) / 10, off: 0 }
}

function extentOf(spot: FittedScale['spot'], low: number | null, high: number | null): Extent {
  const from = low === null ? { at: 0, off: -1 } : spot(low)
  const to = high === null ? { at: 100, off: 1 } : spot(high)
  return { from: from.at, to: to.at, cutLow: from.off === -1, cutHigh: to.off === 1 }
}
