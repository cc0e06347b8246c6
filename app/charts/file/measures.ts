/** Of a plot in a file of its own, in px. Names stand left of the axis, numbers right of it. */
export const WIDTH = 1060
export const EDGE = 24
export const ROW = 26
const FIELD = { from: 440, to: 806 }
export const VALUE_AT = FIELD.to + 20

const round = (value: number) => Math.round(value * 10) / 10

/** Where a place in per cent of the axis stands. */
export const across = (at: number): number =>
  round(FIELD.from + (at / 100) * (FIELD.to - FIELD.from))

/** A file carries its colours with it, those of the light page. */
export const INK = {
  paper: '#fcfcfa',
  text: '#1a1d21',
  soft: '#63686d',
  axis: '#84857f',
  gold: '#a2760f',
  goldText: '#7a5706',
  wash: '#f6ecd0',
} as const

export const SIGN_INK = {
  supports: '#0b6079',
  contradicts: '#a8351a',
  inconclusive: '#655f54',
  bare: '#655f54',
  measured: INK.text,
  excluded: INK.soft,
  foretold: INK.gold,
} as const
