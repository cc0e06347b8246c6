import { fitScale } from '#app/charts/scale/fit-scale.server.ts'
import { boundTexts, textOfWidth } from '#app/domain/text/interval-text.ts'
import { chartAnswerWords as words } from '#messages/charts-answer.ts'
import type { AnswerData, AnswerPlot, AnswerRegion } from './types.ts'

/** More marks than this cover each other. */
const MOST_MARKS = 12
const LANES = 3

/** What one or two predictions allow and what was measured, on an axis for the head of a page. */
export function layoutAnswer(data: AnswerData): AnswerPlot {
  const { regions, values, pool } = data
  const bounds = regions.flatMap(({ region }) => [region.lower, region.upper])
  const anchors = [...bounds, pool?.low, pool?.high].filter((anchor) => anchor != null)
  const others = values.flatMap(({ value, low, high }) => [value, low, high])
  const fitted = fitScale({
    scale: data.scale,
    anchors,
    others: others.filter((value) => value !== null),
  })
  const few = values.length <= MOST_MARKS
  const marks = few ? values.toSorted((a, b) => a.value - b.value) : []
  return {
    bands: regions.map(({ record, region }) => ({
      record,
      band: fitted.extent(region.lower, region.upper),
    })),
    marks: marks.map(({ value, low, high, sign }, place) => ({
      spot: fitted.spot(value),
      bar: low === null || high === null ? null : fitted.extent(low, high),
      sign,
      lane: place % LANES,
    })),
    lanes: Math.min(LANES, Math.max(1, marks.length)),
    rug: few ? [] : [...new Set(values.map(({ value }) => fitted.spot(value).at))],
    pool: pool && fitted.extent(pool.low, pool.high),
    ticks: fitted.ticks,
    label: labelOf(data),
  }
}

function labelOf({ regions, values, pool }: AnswerData): string {
  const allows = regions.map(({ record, region }) => words.allows(record, boundsText({ region })))
  const numbers = values.map(({ value }) => value)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const text = textOfWidth(most - least)
  return [
    ...allows,
    words.values(values.length, text(least), text(most)),
    ...(pool ? [words.pool(interval(pool.low, pool.high))] : []),
  ].join(' ')
}

function interval(low: number, high: number): string {
  const text = textOfWidth(high - low)
  return `${text(low)} to ${text(high)}`
}

function boundsText({ region }: Pick<AnswerRegion, 'region'>): string {
  const { lower, upper } = boundTexts(region)
  return words.bounds(lower, upper)
}
