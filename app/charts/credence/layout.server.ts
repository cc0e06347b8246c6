import { percentText } from '#app/charts/data-table/percent-text.server.ts'
import { drawBand, drawSteps, lastOfEach } from '#app/charts/time/draw-steps.server.ts'
import { type FittedTime, fitTime, msOf } from '#app/charts/time/fit-time.server.ts'
import { spreadLabels } from '#app/charts/time/spread-labels.server.ts'
import type { Instant } from '#app/charts/time/types.ts'
import { eventView } from './event-view.server.ts'
import { listRows } from './list-rows.server.ts'
import { placeLane } from './place-lane.server.ts'
import { CREDENCE_HEIGHT } from './size.ts'
import {
  type CredenceChange,
  type CredenceData,
  type CredencePlot,
  type EndLabel,
  EVENT_SIGNS,
  type EventView,
} from './types.ts'

/** More lines than this are a grey area. */
const MOST_OTHERS = 40
/** Between the middles of two labels, in px. */
const LABEL_GAP = 16

/** What people believed over time, with the evidence below. Positions in per cent, heights in px. */
export function layoutCredence(data: CredenceData): CredencePlot {
  const time = fitTime(data.from, data.to)
  const hidden = data.community === null
  const community = onAxis(data.community ?? [], time)
  const own = onAxis(data.own, time)
  const others = hidden ? [] : data.others
  const events = data.events.map(eventView).sort((a, b) => a.at - b.at)
  const within = events.filter(({ at }) => time.holds(at))
  return {
    id: data.id,
    hidden,
    empty: !hidden && community.length === 0 && own.length === 0,
    median: drawSteps(
      community.map(({ at, community }) => ({ at, value: community?.median ?? null })),
      100,
      heightOf,
    ),
    band: drawBand(
      community.map(({ at, community }) => ({ at, extent: community })),
      100,
      heightOf,
    ),
    own: lineOf(data.own, time),
    others: others.slice(0, MOST_OTHERS).map(({ changes }) => lineOf(changes, time)),
    undrawn: Math.max(0, others.length - MOST_OTHERS),
    ends: endsOf(community.at(-1)?.community?.median ?? null, own.at(-1)?.p ?? null),
    deadline: data.deadline !== null && time.holds(data.deadline) ? time.at(data.deadline) : null,
    ticks: time.ticks,
    lane: placeLane(within.map((event) => ({ at: time.at(event.at), event }))),
    signs: signsOf(within),
    outside: {
      before: events.filter(({ at }) => at < time.from).length,
      after: events.filter(({ at }) => at > time.to).length,
    },
    ...listRows(data, events),
  }
}

const heightOf = (probability: number) =>
  CREDENCE_HEIGHT * (1 - Math.min(1, Math.max(0, probability)))

/** In time order, one at each place; what stood before the axis begins stands at its beginning. */
function onAxis<S extends { at: Instant }>(steps: S[], time: FittedTime) {
  const ordered = steps
    .filter(({ at }) => msOf(at) <= time.to)
    .sort((a, b) => msOf(a.at) - msOf(b.at))
  return lastOfEach(ordered.map((step) => ({ ...step, at: time.at(step.at) })))
}

const lineOf = (changes: CredenceChange[], time: FittedTime) =>
  drawSteps(
    onAxis(changes, time).map(({ at, p }) => ({ at, value: p })),
    100,
    heightOf,
  )

function endsOf(median: number | null, own: number | null): EndLabel[] {
  const ends = [
    ...(median === null ? [] : [{ of: 'median' as const, value: median }]),
    ...(own === null ? [] : [{ of: 'own' as const, value: own }]),
  ]
  const wanted = ends.map(({ value }) => heightOf(value))
  const places = spreadLabels(wanted, LABEL_GAP, 0, CREDENCE_HEIGHT)
  return ends.map(({ of, value }, place) => ({
    of,
    text: percentText(value),
    y: places[place] ?? 0,
  }))
}

/** Each sign once, for the key. */
function signsOf(events: EventView[]): CredencePlot['signs'] {
  const seen = new Set(events.map(({ sign }) => sign))
  return EVENT_SIGNS.filter((sign) => seen.has(sign))
}
