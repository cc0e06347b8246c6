import type { Allowed, Figure } from '#app/domain/summary/figure.ts'
import {
  boundTexts,
  decimalsOfError,
  figureText,
  withErrorText,
} from '#app/domain/text/interval-text.ts'
import { plainText } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'

const FIGURES_OF_ERROR = 2
const TINIEST_PERCENT = 1e-4

const percentText = (part: number) =>
  part < TINIEST_PERCENT
    ? figureText(100 * part)
    : plainText(Number((100 * part).toPrecision(FIGURES_OF_ERROR)))

/** `0.511 ± 0.011`; on a log scale `15.3 ± 12 %`. */
export function figure({ value, error, scale, unit }: Figure): string {
  if (error === null) return quantity(plainText(value), unit)
  if (scale === 'linear') return quantity(withErrorText(value, error), unit)
  return `${quantity(figureText(value), unit)} ± ${percentText(error)} %`
}

/** `all 16 analyses`, `both analyses` or `14 of 16 analyses`. */
export function analysesText({ agree, of }: { agree: number; of: number }): string {
  if (agree < of) return `${agree} of ${of} analyses`
  return of === 2 ? 'both analyses' : `all ${of} analyses`
}

/** ` [0.45, 0.55]`, ` ≥ 0.45` or ` ≤ 0.55`, with its unit where none stands before; empty where anything is allowed. */
export function allowed({ region, unit: own }: Allowed, alone = false): string {
  const unit = alone ? own : ''
  const { lower, upper } = boundTexts(region)
  if (lower !== null && upper !== null) return ` ${quantity(`[${lower}, ${upper}]`, unit)}`
  if (lower !== null) return ` ${quantity(`≥ ${lower}`, unit)}`
  return upper === null ? '' : ` ${quantity(`≤ ${upper}`, unit)}`
}

/** Values between two, with the decimals that their errors call for; told as one where they are alike. */
export function between(low: Figure, high: Figure): string {
  const [least, most] = [low, high].map(({ value, error, scale }) =>
    scale === 'linear' && error !== null
      ? plainText(Number(value.toFixed(decimalsOfError(error))))
      : figureText(value),
  )
  return quantity(least === most ? `${least}` : `${least} to ${most}`, low.unit)
}
