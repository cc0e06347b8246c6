/** A number rounded to two significant figures of the width given beside it; as it is without one. */
export function roundAt(value: number, width: number): number {
  if (!(width > 0) || !Number.isFinite(width)) return value
  const decimals = 1 - Math.floor(Math.log10(width))
  if (decimals > 15) return value
  const unit = 10 ** Math.abs(decimals)
  return decimals >= 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit
}
