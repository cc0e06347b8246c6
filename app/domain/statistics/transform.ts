import type { Scale } from './scale.ts'

/** A value in the unit of its observable, as it is compared: its natural logarithm on a log scale. */
export const onScale = (value: number, scale: Scale): number =>
  scale === 'log' ? Math.log(value) : value

/** The way back from `onScale` to the unit of the observable. */
export const offScale = (compared: number, scale: Scale): number =>
  scale === 'log' ? Math.exp(compared) : compared
