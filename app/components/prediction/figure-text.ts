import { fixedText, isRemote, numberText, powerOf } from '#app/charts/scale/number-text.ts'

const FIGURES = 4

/** A figure by itself, with four significant digits. */
export const figureText = (value: number): string => numberText(Number(value.toPrecision(FIGURES)))

/** Writes numbers with the decimals that an interval so wide calls for. */
export function likeText(width: number): (value: number) => string {
  const half = Math.abs(width) / 2
  if (!(half > 0) || !Number.isFinite(half)) return figureText
  const decimals = Math.max(0, 2 - powerOf(half))
  return (value) =>
    isRemote(value) || decimals > 12 ? figureText(value) : fixedText(value, decimals)
}
