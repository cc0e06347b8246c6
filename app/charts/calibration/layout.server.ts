import { percentText } from '#app/charts/data-table/percent-text.server.ts'
import type { CalibrationBin } from '#app/domain/score/calibration.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { BARS_HEIGHT, CALIBRATION_HEIGHT } from './size.ts'
import type { CalibrationMark, CalibrationPlot, CalibrationRow } from './types.ts'

const LARGEST_RADIUS = 9
const SMALLEST_RADIUS = 3.5
/** A bar that is there can be seen. */
const LOWEST_BAR = 2
/** Between two bars, in per cent of the axis. */
const GAP = 1.6

/** What was said against what came true. */
export function layoutCalibration(bins: readonly CalibrationBin[]): CalibrationPlot {
  const most = Math.max(0, ...bins.map(({ n }) => n))
  const filled = bins.filter(({ n }) => n > 0)
  return {
    marks: filled.flatMap((bin) => markOf(bin, most)),
    bars: filled.map((bin) => barOf(bin, most)),
    rows: bins.map(rowOf),
    total: bins.reduce((sum, { n }) => sum + n, 0),
  }
}

/** The area of a mark is the number of credences, compared with the fullest bin. */
function markOf({ filled, ...bin }: CalibrationBin, most: number): CalibrationMark[] {
  if (!filled) return []
  const mark = {
    key: keyOf(bin),
    at: inPercent(filled.mean),
    y: heightOf(filled.share),
    radius: round(Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(bin.n / most))),
    top: heightOf(filled.high),
    bottom: heightOf(filled.low),
  }
  return [mark]
}

const barOf = (bin: CalibrationBin, most: number) => ({
  key: keyOf(bin),
  at: round(inPercent(bin.from) + GAP / 2),
  width: round(inPercent(bin.to) - inPercent(bin.from) - GAP),
  height: round(Math.max(LOWEST_BAR, (BARS_HEIGHT * bin.n) / most)),
  n: shortCount(bin.n),
})

const rowOf = ({ filled, n, predictions, hits, ...bin }: CalibrationBin): CalibrationRow => ({
  key: keyOf(bin),
  from: percentText(bin.from),
  to: percentText(bin.to),
  n,
  predictions,
  worth: filled && fixedText(filled.effective, 1),
  hits,
  mean: filled && percentText(filled.mean),
  share: filled && percentText(filled.share),
  band: filled && [percentText(filled.low), percentText(filled.high)],
})

/** A count that fits below its bar: 950, 1.2k, 15k. */
function shortCount(n: number): string {
  if (n < 1000) return String(n)
  return `${n < 10_000 ? Math.round(n / 100) / 10 : Math.round(n / 1000)}k`
}

const keyOf = ({ from, to }: { from: number; to: number }) => `${from} ${to}`
const clip = (share: number) => Math.min(1, Math.max(0, share))
const round = (value: number) => Math.round(value * 10) / 10
const inPercent = (share: number) => round(clip(share) * 100)
const heightOf = (share: number) => round(CALIBRATION_HEIGHT * (1 - clip(share)))
