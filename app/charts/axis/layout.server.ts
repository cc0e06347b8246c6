import { foldRows } from '#app/charts/rows/fold-rows.server.ts'
import { placeRow } from '#app/charts/rows/place-row.server.ts'
import { SIGNS, type Sign } from '#app/charts/rows/types.ts'
import { type FittedScale, fitScale } from '#app/charts/scale/fit-scale.server.ts'
import { boundTexts } from '#app/domain/text/interval-text.ts'
import { crucialPairs } from './crucial-pairs.server.ts'
import {
  AXIS_SECTIONS,
  type AxisBar,
  type AxisData,
  type AxisMeasurement,
  type AxisPlot,
  type AxisPrediction,
  type AxisSectionKind,
} from './types.ts'

/** All that is foretold and measured of one observable, on one axis. */
export function layoutAxis(data: AxisData): AxisPlot {
  const scale = scaleFor(data)
  const sections = AXIS_SECTIONS.map((kind) => sectionOf(kind, data, scale))
  const signs = new Set(data.measurements.map(signOf))
  return {
    ticks: scale.ticks,
    bars: data.predictions.map((prediction) => barOf(prediction, data, scale)),
    sections: sections.filter(({ rows, folds }) => rows.length + folds.length > 0),
    signs: SIGNS.filter((sign) => signs.has(sign)),
    crucial: crucialPairs(data),
    total: data.predictions.length + data.measurements.length,
  }
}

function scaleFor({ scale, predictions, measurements }: AxisData): FittedScale {
  const bounds = predictions.flatMap(({ region }) => [region.lower, region.upper])
  const values = measurements.flatMap((row) => [row.value, row.low, row.high])
  return fitScale({
    scale,
    anchors: bounds.filter((bound) => bound !== null),
    others: values.filter((value) => value !== null),
  })
}

function barOf(prediction: AxisPrediction, data: AxisData, scale: FittedScale): AxisBar {
  const { lower, upper } = prediction.region
  const apartFrom = data.crucial
    .filter((pair) => pair.includes(prediction.id))
    .map(([a, b]) => (a === prediction.id ? b : a))
  const others = data.predictions.filter((other) => apartFrom.includes(other.id))
  return {
    ...prediction,
    bar: scale.extent(lower, upper),
    bounds: boundTexts({ lower, upper }),
    apart: others.map((other) => other.record),
  }
}

function sectionOf(kind: AxisSectionKind, data: AxisData, scale: FittedScale) {
  const members = data.measurements.filter((row) => kindOf(row) === kind)
  const placed = members.map((measured) => ({
    measured,
    sign: signOf(measured),
    draw: () => rowOf(measured, scale),
  }))
  const folding = {
    scale,
    total: data.measurements.length,
    groupNames: data.groupNames ?? {},
    estimates: {},
    main: kind === 'measured',
    rowsOfFold: data.rowsOfFold ?? null,
  }
  return { kind, ...foldRows(placed, folding) }
}

function kindOf(row: AxisMeasurement): AxisSectionKind {
  if (row.excluded) return 'excluded'
  return row.superseded ? 'superseded' : 'measured'
}

function signOf(row: AxisMeasurement): Sign {
  if (row.excluded) return 'excluded'
  const bare = row.limit === null && (row.low === null || row.high === null)
  return bare ? 'bare' : 'measured'
}

const rowOf = (row: AxisMeasurement, scale: FittedScale) =>
  placeRow(
    row,
    {
      sign: signOf(row),
      reason: row.reason ?? null,
      flags: row.superseded ? ['superseded'] : [],
    },
    scale,
  )
