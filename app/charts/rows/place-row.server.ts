import type { FittedScale } from '#app/charts/scale/fit-scale.server.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { figureText } from '#app/domain/text/interval-text.ts'
import type { Position } from '#app/domain/verdict/verdict.ts'
import type { Measured, PlotRow, RowFlag, Sign } from './types.ts'

type Drawn = {
  sign: Sign
  position?: Position
  radius?: number
  weight?: number | null
  reason?: string | null
  flags?: RowFlag[]
}

const RADIUS = 4

/** One measurement where the scale puts it, with its numbers in words. */
export function placeRow(measured: Measured, drawn: Drawn, scale: FittedScale): PlotRow {
  const { id, label, record, href, value, low, high, limit } = measured
  return {
    id,
    label,
    record,
    href,
    reason: drawn.reason ?? null,
    flags: drawn.flags ?? [],
    sign: drawn.sign,
    position: drawn.position ?? null,
    spot: scale.spot(value),
    bar: barOf(measured, scale),
    ends: limit !== null,
    radius: Math.round((drawn.radius ?? RADIUS) * 10) / 10,
    ...measuredText(value, low, high, limit),
    weight: drawn.weight == null ? null : figureText(drawn.weight * 100),
  }
}

/** A limit is open to its other side. */
function barOf({ value, low, high, limit }: Measured, scale: FittedScale) {
  if (limit) return limit.side === 'upper' ? scale.extent(null, value) : scale.extent(value, null)
  return low !== null && high !== null ? scale.extent(low, high) : null
}
