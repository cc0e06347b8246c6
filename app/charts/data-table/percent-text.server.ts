import { numberText } from '#app/domain/text/number-text.ts'

/** A probability in per cent, with a decimal only where it has one: 72.5. */
export const percentText = (probability: number) => numberText(Math.round(probability * 1000) / 10)
