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
