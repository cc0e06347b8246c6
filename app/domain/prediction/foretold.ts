import { type Foresight, foresight } from './state.ts'

/** How many of the measurements that count became public only after the prediction was registered. */
export type Foretold = { whole: Foresight | 'mixed'; ahead: number; of: number }

/** Prediction or retrodiction as a whole; without any measurement it can still be a prediction. */
export function foretold(registeredAt: Date | null, publicAt: readonly (Date | null)[]): Foretold {
  const ahead = publicAt.filter((date) => foresight(registeredAt, date) === 'prediction').length
  const of = publicAt.length
  if (registeredAt === null) return { whole: 'unregistered', ahead: 0, of }
  const whole = ahead === of ? 'prediction' : ahead === 0 ? 'retrodiction' : 'mixed'
  return { whole, ahead, of }
}
