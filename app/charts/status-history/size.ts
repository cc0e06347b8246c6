/** From the highest count shown to zero, in px. */
export const HISTORY_HEIGHT = 208
