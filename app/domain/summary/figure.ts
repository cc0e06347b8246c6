import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale } from '#app/domain/statistics/transform.ts'

/**
 * A value in the unit of its observable (`1`: none) with its standard error: in that unit, on a log
 * scale as a part of the value; null for a limit, which has none.
 */
export type Figure = { value: number; error: number | null; scale: Scale; unit: string }

/** The scale and unit that figures of one observable share. */
export type Measure = { scale: Scale; unit: string }

/** From an estimate on the scale of its observable. */
export const figureOf = (y: number, error: number | null, { scale, unit }: Measure): Figure => ({
  value: offScale(y, scale),
  error,
  scale,
  unit,
})

/** What a prediction allows, in the unit of the observable. */
export type Allowed = { region: Region; unit: string }
