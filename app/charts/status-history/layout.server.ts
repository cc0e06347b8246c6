import { tickStep, ticks } from 'd3-array'
import { lastOfEach } from '#app/charts/time/draw-steps.server.ts'
import { fitTime, msOf } from '#app/charts/time/fit-time.server.ts'
import { spreadLabels } from '#app/charts/time/spread-labels.server.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { drawArea } from './draw-area.server.ts'
import { HISTORY_HEIGHT } from './size.ts'
import type { HistoryData, HistoryLayer, HistoryPlot, HistoryRow } from './types.ts'

const MOST_ROWS = 100
const LEVELS = 4
const LABEL_GAP = 17

/** Counts by group of statuses, stacked over time. */
export function layoutHistory({ id, groups, points, until }: HistoryData): HistoryPlot {
  const rows = rowsOf(points, groups.length)
  const first = rows[0]?.at ?? 0
  const time = fitTime(first, until ?? rows.at(-1)?.at ?? first)
  const { top, levels } = levelsOf(rows)
  const steps = lastOfEach(
    rows.filter(({ at }) => at <= time.to).map((row) => ({ ...row, at: time.at(row.at) })),
  )
  const layers = groups.map((group, place) => {
    const edges = steps.map(({ at, counts }) => edgesOf(at, counts, place, top))
    const end = edges.at(-1) ?? { low: 0, high: 0 }
    return {
      ...group,
      area: drawArea(edges),
      count: steps.at(-1)?.counts[place] ?? 0,
      middle: Math.round(HISTORY_HEIGHT * (1 - (end.low + end.high) / 2)),
    }
  })
  return {
    id,
    layers: labelled(layers),
    levels,
    ticks: rows.length > 0 ? time.ticks : [],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    left: Math.max(0, rows.length - MOST_ROWS),
  }
}

function rowsOf(points: HistoryData['points'], groups: number): HistoryRow[] {
  const ordered = points
    .map(({ at, counts }) => ({ at: msOf(at), counts: counts.slice(0, groups) }))
    .sort((a, b) => a.at - b.at)
  return lastOfEach(ordered).map((row) => ({ ...row, total: sumOf(row.counts) }))
}

const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)

/** Whole numbers only, and the highest is above everything drawn. */
function levelsOf(rows: HistoryRow[]) {
  const most = Math.max(1, ...rows.map(({ total }) => total))
  const step = Math.max(1, tickStep(0, most, LEVELS))
  const top = Math.ceil(most / step) * step
  const levels = ticks(0, top, top / step).filter(Number.isInteger)
  return {
    top,
    levels: levels.map((level) => ({
      text: numberText(level),
      y: Math.round(HISTORY_HEIGHT * (1 - level / top)),
    })),
  }
}

/** Where a layer lies at a moment, as shares of the height. */
function edgesOf(at: number, counts: number[], place: number, top: number) {
  const low = sumOf(counts.slice(0, place)) / top
  return { at, low, high: low + (counts[place] ?? 0) / top }
}

/** Labels stand beside their layers, from below to above in the order of the layers. */
function labelled(layers: Omit<HistoryLayer, 'labelAt'>[]): HistoryLayer[] {
  const wanted = layers.map(({ middle }, place) => middle - place * 0.01)
  const places = spreadLabels(wanted, LABEL_GAP, 0, HISTORY_HEIGHT)
  return layers.map((layer, place) => ({ ...layer, labelAt: places[place] ?? layer.middle }))
}
