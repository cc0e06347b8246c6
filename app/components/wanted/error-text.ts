import type { Scale } from '#app/domain/statistics/scale.ts'
import { numberText, powerOf, tenTo } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'

const FIGURES = 2

/** How a standard error is told: in the unit of its observable, on a log scale as a part of the value. */
export type Told = { scale: Scale; unit: string }

/** An error that is allowed, with two figures; rounded down, since a larger one would not do. */
export function errorText(error: number, { scale, unit }: Told): string {
  if (scale === 'log') return `${numberText(roundedDown(100 * error))} %`
  return quantity(numberText(roundedDown(error)), unit)
}

function roundedDown(value: number): number {
  const step = tenTo(powerOf(value) - FIGURES + 1)
  return Number((Math.floor(value / step + 1e-9) * step).toPrecision(FIGURES))
}
