import { fixedText, isRemote, isTyped, plainText, powerOf, powerText } from './number-text.ts'

/** Figures of what is uncertain: of an error, or of the width of an interval. */
const FIGURES_OF_WIDTH = 3

/** More decimals than these are written in powers of ten. */
const MOST_DECIMALS = 12

/** The decimals that an interval so wide calls for, less than none where tens do not matter. */
export const decimalsOfWidth = (width: number): number => FIGURES_OF_WIDTH - 1 - powerOf(width)

/** A computed number by itself, such as an error: three significant figures, zeros included. */
export function figureText(value: number): string {
  const figures = Number(value.toPrecision(FIGURES_OF_WIDTH))
  if (figures === 0) return '0'
  return isRemote(figures)
    ? powerText(figures, FIGURES_OF_WIDTH - 1)
    : fixedText(figures, Math.max(0, decimalsOfWidth(figures)))
}

/** Writes numbers with the decimals that an interval so wide calls for. */
export function textOfWidth(width: number): (value: number) => string {
  const size = Math.abs(width)
  if (!(size > 0) || !Number.isFinite(size)) return figureText
  const decimals = Math.max(0, decimalsOfWidth(size))
  return (value) =>
    isRemote(value) || decimals > MOST_DECIMALS
      ? powerText(value, Math.max(0, decimalsOfWidth(size) + powerOf(value)))
      : fixedText(value, decimals)
}

type Bounds<Bound> = { lower: Bound; upper: Bound }

/**
 * The bounds of what is allowed, null where there is none: as they were typed, or where they were
 * computed with three significant figures of the width between them.
 */
export function boundTexts({ lower, upper }: Bounds<number | null>): Bounds<string | null> {
  const bounds = [lower, upper].flatMap((bound) => bound ?? [])
  const [low, high] = bounds
  const between = low === undefined || high === undefined || bounds.every(isTyped)
  const text = between ? plainText : textOfWidth(high - low)
  return {
    lower: lower === null ? null : text(lower),
    upper: upper === null ? null : text(upper),
  }
}

const FIGURES_OF_ERROR = 2

/** The decimals that an estimate with such an error calls for: two figures of the error. */
export function decimalsOfError(error: number): number {
  const decimals = FIGURES_OF_ERROR - 1 - powerOf(Number(error.toPrecision(FIGURES_OF_ERROR)))
  return Math.min(MOST_DECIMALS, Math.max(0, decimals))
}

/** An estimate with its standard error: `0.511 ± 0.011`, with two figures of the error, and the value to match. */
export function withErrorText(value: number, error: number): string {
  const rounded = Number(error.toPrecision(FIGURES_OF_ERROR))
  if (!(rounded > 0) || !Number.isFinite(rounded)) return figureText(value)
  if (isRemote(value) || powerOf(rounded) < -MOST_DECIMALS)
    return `${figureText(value)} ± ${powerText(rounded, 1)}`
  const text = (number: number) => fixedText(number, decimalsOfError(error))
  return `${text(value)} ± ${text(rounded)}`
}
