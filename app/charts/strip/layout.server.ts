import { SIGNS } from '#app/charts/rows/types.ts'
import { type FittedScale, fitScale } from '#app/charts/scale/fit-scale.server.ts'
import type { StripData, StripPlot, StripValue } from './types.ts'

/** More marks than this cover each other. */
const MOST_MARKS = 15
const LANES = 3

/** A prediction's axis small enough for a list. */
export function layoutStrip({ region, rival = null, values, pool, ...axis }: StripData): StripPlot {
  const { scale, alongside = [] } = axis
  const bounds = [region?.lower, region?.upper, rival?.lower, rival?.upper]
  const anchors = [...bounds, pool?.low, pool?.high, ...alongside]
  const numbers = values.map(({ value }) => value)
  const few = values.length <= MOST_MARKS
  const fitted = fitScale({
    scale,
    anchors: anchors.filter((anchor) => anchor != null),
    others: numbers,
  })
  return {
    region: region && fitted.extent(region.lower, region.upper),
    rival: rival && fitted.extent(rival.lower, rival.upper),
    pool: pool && { bar: fitted.extent(pool.low, pool.high), verdict: pool.verdict },
    spots: few ? inLanes(values, fitted) : [],
    rugs: rugsOf(values, fitted),
    ticks: fitted.ticks,
  }
}

/** Neighbours stand in different lanes, so that near values can be told apart. */
function inLanes(values: StripValue[], fitted: FittedScale): StripPlot['spots'] {
  const sorted = values.toSorted((a, b) => a.value - b.value)
  return sorted.map(({ value, sign }, place) => ({
    spot: fitted.spot(value),
    sign,
    lane: place % LANES,
  }))
}

function rugsOf(values: StripValue[], fitted: FittedScale): StripPlot['rugs'] {
  return SIGNS.map((sign) => {
    const places = values.filter((entry) => entry.sign === sign)
    const at = new Set(places.map((entry) => fitted.spot(entry.value).at))
    return { sign, at: [...at].sort((a, b) => a - b) }
  }).filter(({ at }) => at.length > 0)
}
