import { foldRows } from '#app/charts/rows/fold-rows.server.ts'
import { placeRow } from '#app/charts/rows/place-row.server.ts'
import { type RowFlag, SIGNS, type Sign } from '#app/charts/rows/types.ts'
import { middle } from '#app/charts/scale/choose-span.server.ts'
import { type FittedScale, fitScale } from '#app/charts/scale/fit-scale.server.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import {
  FOREST_SECTIONS,
  type ForestData,
  type ForestMeasurement,
  type ForestPlot,
  type ForestPool,
  type ForestSectionKind,
  type PoolRow,
} from './types.ts'

const LARGEST_RADIUS = 7
/** Where many marks stand close to each other. */
const LARGEST_OF_MANY = 5
const MANY = 20
const SMALLEST_RADIUS = 3

/** Where everything of a forest plot stands. Plain data; positions in per cent of the axis. */
export function layoutForest(data: ForestData): ForestPlot {
  const scale = scaleFor(data)
  const sections = FOREST_SECTIONS.map((kind) => sectionOf(kind, data, scale))
  const signs = new Set(data.rows.map(signOf))
  return {
    region: data.region && scale.extent(data.region.lower, data.region.upper),
    ticks: scale.ticks,
    pool: data.pool && poolRow(data.pool, scale),
    sections: sections.filter(({ rows, folds }) => rows.length + folds.length > 0),
    signs: SIGNS.filter((sign) => signs.has(sign)),
    total: data.rows.length,
  }
}

function scaleFor({ scale, region, rows, pool }: ForestData): FittedScale {
  const used = rows.filter((row) => row.used).map((row) => row.value)
  const anchors = [region?.lower, region?.upper, pool?.mean, pool?.low, pool?.high]
  const others = rows.flatMap((row) => [row.value, row.low, row.high])
  const prediction = [pool?.predictionLow, pool?.predictionHigh]
  return fitScale({
    scale,
    anchors: [...anchors.filter((anchor) => anchor != null), ...middle(used)],
    others: [...others, ...prediction].filter((other) => other != null),
  })
}

function sectionOf(kind: ForestSectionKind, data: ForestData, scale: FittedScale) {
  const members = data.rows.filter((row) => kindOf(row) === kind)
  const heaviest = Math.max(0, ...members.map((row) => row.weightShare ?? 0))
  const largest = members.length > MANY ? LARGEST_OF_MANY : LARGEST_RADIUS
  const radius = (share: number | null) => radiusOf(share, heaviest, largest)
  const placed = members.map((row) => ({
    measured: row,
    sign: signOf(row),
    draw: () => rowOf(row, radius, scale),
  }))
  const folding = {
    scale,
    total: data.rows.length,
    groupNames: data.groupNames ?? {},
    estimates: data.groupEstimates ?? {},
    main: kind === 'pool',
    rowsOfFold: data.rowsOfFold ?? null,
  }
  return { kind, ...foldRows(placed, folding) }
}

function kindOf(row: ForestMeasurement): ForestSectionKind {
  if (row.excluded) return 'excluded'
  if (row.used) return 'pool'
  if (row.limit !== null && !row.inSample) return 'limits'
  return isBare(row) ? 'bare' : 'aside'
}

function signOf(row: ForestMeasurement): Sign {
  if (row.excluded) return 'excluded'
  return isBare(row) ? 'bare' : row.verdict
}

const isBare = ({ low, high, limit }: ForestMeasurement) =>
  limit === null && (low === null || high === null)

type RadiusOf = (share: number | null) => number | null

function rowOf(row: ForestMeasurement, radiusFor: RadiusOf, scale: FittedScale) {
  const sign = signOf(row)
  const flags: RowFlag[] = [
    ...(row.inSample ? (['in-sample'] as const) : []),
    ...(row.superseded ? (['superseded'] as const) : []),
    ...(row.later ? (['later'] as const) : []),
  ]
  const drawn = {
    sign,
    position: row.position,
    weight: row.weightShare,
    reason: row.used ? null : row.setAsideReason,
    flags,
  }
  const radius = radiusFor(row.weightShare)
  return placeRow(row, radius === null ? drawn : { ...drawn, radius }, scale)
}

/** The area of a mark is its weight, compared with the heaviest. */
function radiusOf(share: number | null, heaviest: number, largest: number): number | null {
  if (share === null || heaviest <= 0) return null
  return Math.max(SMALLEST_RADIUS, largest * Math.sqrt(Math.max(0, share) / heaviest))
}

function poolRow(pool: ForestPool, scale: FittedScale): PoolRow {
  const { value, interval } = measuredText(pool.mean, pool.low, pool.high)
  const { predictionLow: low, predictionHigh: high } = pool
  const known = low !== null && high !== null
  return {
    verdict: pool.verdict,
    bar: scale.extent(pool.low, pool.high),
    spot: scale.spot(pool.mean),
    prediction: known ? scale.extent(low, high) : null,
    value,
    interval: interval ?? [value, value],
    predictionInterval: known ? measuredText(pool.mean, low, high).interval : null,
  }
}
