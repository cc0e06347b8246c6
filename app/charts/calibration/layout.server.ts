import { percentText } from '#app/charts/twin/percent-text.server.ts'
import { BARS_HEIGHT, CALIBRATION_HEIGHT } from './size.ts'
import type { CalibrationBin, CalibrationPlot } from './types.ts'

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
    marks: filled.map((bin) => markOf(bin, most)),
    bars: filled.map((bin) => barOf(bin, most)),
    rows: bins.map(rowOf),
    total: bins.reduce((sum, { n }) => sum + n, 0),
  }
}

/** The area of a mark is the number of credences, compared with the fullest bin. */
const markOf = (bin: CalibrationBin, most: number) => ({
  key: keyOf(bin),
  at: inPercent(bin.meanCredence ?? (bin.low + bin.high) / 2),
  y: heightOf(bin.hits / bin.n),
  radius: round(Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(bin.n / most))),
  band: bin.band && { top: heightOf(bin.band.high), bottom: heightOf(bin.band.low) },
})

const barOf = (bin: CalibrationBin, most: number) => ({
  key: keyOf(bin),
  at: round(inPercent(bin.low) + GAP / 2),
  width: round(inPercent(bin.high) - inPercent(bin.low) - GAP),
  height: round(Math.max(LOWEST_BAR, (BARS_HEIGHT * bin.n) / most)),
  n: shortCount(bin.n),
})

const rowOf = ({ n, hits, meanCredence, band, ...bin }: CalibrationBin) => ({
  key: keyOf(bin),
  from: percentText(bin.low),
  to: percentText(bin.high),
  n,
  hits,
  mean: meanCredence === null ? null : percentText(meanCredence),
  share: n > 0 ? percentText(hits / n) : null,
  band: band && ([percentText(band.low), percentText(band.high)] as [string, string]),
})

/** A count that fits below its bar: 950, 1.2k, 15k. */
function shortCount(n: number): string {
  if (n < 1000) return String(n)
  return `${n < 10_000 ? Math.round(n / 100) / 10 : Math.round(n / 1000)}k`
}

const keyOf = ({ low, high }: { low: number; high: number }) => `${low} ${high}`
const clip = (share: number) => Math.min(1, Math.max(0, share))
const round = (value: number) => Math.round(value * 10) / 10
const inPercent = (share: number) => round(clip(share) * 100)
const heightOf = (share: number) => round(CALIBRATION_HEIGHT * (1 - clip(share)))
