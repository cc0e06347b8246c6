import type { NumberProblem } from '#app/domain/statistics/read-number.ts'

/** What can be wrong with a measurement as it was typed, before its numbers are looked at together. */
export type MeasurementProblemKey =
  | NumberProblem
  | 'value.missing'
  | 'observable.missing'
  | 'n.wrong'
  | 'level.wrong'
  | 'uncertainty.two'
  | 'uncertainty.differs'
  | 'interval.half'
  | 'interval.differs'
  | 'sd.without-n'
  | 'df.without-se'
  | 'limit.wrong'
  | 'limit.two-sides'
  | 'limit.with-error'
  | 'conditions.line'
  | 'conditions.many'
  | 'line.long'
  | 'text.nul'
  | 'text.lone-surrogate'
