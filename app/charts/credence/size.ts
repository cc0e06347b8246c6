/** From 100 to 0 per cent, in px. */
export const CREDENCE_HEIGHT = 176
