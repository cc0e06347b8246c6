import { fixedText } from '#app/domain/text/number-text.ts'

/** Written with a true minus, and a plus where it is better than that of others. */
export const peerText = (peer: number): string => signed(peer, 1)
export const edgeText = (bits: number): string => signed(bits, 2)

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals)
  if (Number(text) === 0) return text
  return `${value < 0 ? '−' : '+'}${text}`
}

export const brierText = (brier: number): string => fixedText(brier, 3)
export const bitsText = (bits: number): string => fixedText(bits, 2)

/** A share or probability in whole percent. */
export const shareText = (share: number): string => `${Math.round(share * 100)} %`
