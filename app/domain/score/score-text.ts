/** Written with a true minus, and a plus where it is better than that of others. */
export function peerText(peer: number): string {
  const text = Math.abs(peer).toFixed(1)
  if (text === '0.0') return text
  return `${peer < 0 ? '−' : '+'}${text}`
}

export const brierText = (brier: number): string => brier.toFixed(3)
export const bitsText = (bits: number): string => bits.toFixed(2)

/** A share or probability in whole percent. */
export const shareText = (share: number): string => `${Math.round(share * 100)} %`
