const SUPERSCRIPTS: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
}

/** The largest power of ten that is not above the size of a number; 0 for zero. */
export function powerOf(value: number): number {
  const size = Math.abs(value)
  if (!(size > 0 && size < Infinity)) return 0
  const guess = Math.floor(Math.log10(size))
  if (tenTo(guess + 1) <= size) return guess + 1
  return tenTo(guess) > size ? guess - 1 : guess
}

/** Exact, which `10 ** power` is not. */
export const tenTo = (power: number) => Number(`1e${power}`)

/** How many decimals a number has as it is written shortest, rounding noise left out. */
export function decimalsOf(value: number, significant = 12): number {
  const most = significant - 1 - powerOf(value)
  const fault = Math.abs(value) * 10 ** -significant
  for (let decimals = 0; decimals < most; decimals += 1) {
    const unit = 10 ** decimals
    if (Math.abs(value - Math.round(value * unit) / unit) <= fault) return decimals
  }
  return Math.max(0, most)
}

/** Whether powers of ten are shorter than zeros. */
export const isRemote = (largest: number) =>
  largest !== 0 && (powerOf(largest) >= 6 || powerOf(largest) <= -5)

/** A number as the page writes it: fixed decimals, a true minus, thousands apart from 10 000 on. */
export function fixedText(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(Math.min(decimals, 100)).split('.')
  const apart = whole.length > 4 ? whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u202f') : whole
  const text = rest === undefined ? apart : `${apart}.${rest}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** The same in powers of ten: 2.5×10⁻⁷. A mantissa of exactly 1 is left out. */
export function powerText(value: number, mantissaDecimals: number): string {
  if (value === 0) return '0'
  const [mantissa = '', power = '0'] = value
    .toExponential(Math.min(mantissaDecimals, 100))
    .split('e')
  const raised = [...String(Number(power))].map((sign) => SUPERSCRIPTS[sign] ?? '').join('')
  const sign = value < 0 ? '−' : ''
  const digits = mantissa.replace('-', '')
  return digits === '1' ? `${sign}10${raised}` : `${sign}${digits}×10${raised}`
}

/** More figures than these nobody typed: such a number was computed, and its last ones say nothing. */
const MOST_TYPED = 10
const FIGURES_OF_COMPUTED = 6

/** A number with no more figures than somebody may have typed. */
export const isTyped = (value: number): boolean =>
  Number(value.toPrecision(MOST_TYPED)) === Number(value.toPrecision(12))

/** A number as it was typed, or where it was computed with six significant figures. */
export const plainText = (value: number): string =>
  numberText(isTyped(value) ? value : Number(value.toPrecision(FIGURES_OF_COMPUTED)))

/** A number by itself, as short as it can be written with twelve significant figures. */
export function numberText(value: number): string {
  const figures = Number(value.toPrecision(12))
  if (!isRemote(figures)) return fixedText(figures, decimalsOf(figures))
  return powerText(figures, decimalsOf(Number(figures.toExponential().split('e')[0])))
}

/** A line of people's numbers and words with true minus signs: `bias ≥ −0.5`. */
export const withTrueMinus = (line: string): string =>
  line.replace(/(?<=^|[\s[({=<>≤≥±,;]|\.\.)-(?=\.?\d)/g, '−')
