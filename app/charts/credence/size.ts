/** From 100 to 0 per cent, in px. */
export const CREDENCE_HEIGHT = 176

/** The width of the axis on a phone of 375 px, in px. */
export const NARROW = 235

/** A part of the axis, in per cent, in px of one of its widths. */
export const inPx = (share: number, width: number) => (share / 100) * width
