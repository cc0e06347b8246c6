/** Of the square, in px: about as high as it is wide. */
export const CALIBRATION_HEIGHT = 312
/** Of the longest bar below it. */
export const BARS_HEIGHT = 32
