import { scaleUtc } from 'd3-scale'
import { isMidnight, tickTexts } from './tick-texts.server.ts'
import type { Instant, TimeTick } from './types.ts'

const DAY = 24 * 60 * 60 * 1000
const TICKS = 5
/** More labels than this touch each other on a phone. */
const MOST_NARROW = 4

export type FittedTime = {
  from: number
  to: number
  /** In per cent with one decimal; what lies beyond an end stands at it. */
  at: (instant: Instant) => number
  /** Whether a moment lies within the axis. */
  holds: (instant: Instant) => boolean
  ticks: TimeTick[]
}

export const msOf = (instant: Instant) =>
  typeof instant === 'number' ? instant : instant.getTime()

/** An axis of time; one that begins and ends at once is given a day. */
export function fitTime(first: Instant, last: Instant): FittedTime {
  const from = msOf(first)
  const to = msOf(last) > from ? msOf(last) : from + DAY
  const scale = scaleUtc([from, to], [0, 100])
  const at = (instant: Instant) => clipped(scale(msOf(instant)))
  // Nothing on this site is a matter of hours: what happened on one day is told by that day.
  const days = scale.ticks(TICKS).filter(isMidnight)
  const places = days.length > 0 ? days : [new Date(from)]
  const texts = tickTexts(places)
  return {
    from,
    to,
    at,
    holds: (instant) => msOf(instant) >= from && msOf(instant) <= to,
    ticks: places.map((place, index) => ({
      at: at(place),
      ...(texts[index] ?? { text: '', below: null }),
      minor: index % 2 === 1 && places.length > MOST_NARROW,
    })),
  }
}

const clipped = (at: number) => Math.round(Math.min(100, Math.max(0, at)) * 10) / 10
