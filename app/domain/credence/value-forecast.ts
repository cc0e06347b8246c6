import type { Scale } from '#app/domain/statistics/scale.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

/** A median and a central 90 % interval for an observable, in its unit. */
export type ValueForecast = { median: number; low: number; high: number }

/** The same as it stands in a form; nothing given takes an earlier one back. */
export type TypedForecast = { [Part in keyof ValueForecast]: number | null }

type Problems = Partial<Record<keyof ValueForecast, ProblemKey[]>>

/** The forecast, null for one taken back, or what is wrong by field. On a log scale all lie above 0. */
export function readForecast(
  { median, low, high }: TypedForecast,
  scale: Scale,
): ValueForecast | null | { problems: Problems } {
  if (median === null && low === null && high === null) return null
  if (median === null || low === null || high === null)
    return { problems: missingOf({ median, low, high }) }
  const problems: Problems = {}
  if (scale === 'log' && low <= 0) problems.low = ['forecast.not-positive']
  if (low >= median) problems.low = ['forecast.low']
  if (high <= median) problems.high = ['forecast.high']
  return Object.keys(problems).length > 0 ? { problems } : { median, low, high }
}

const missingOf = (typed: TypedForecast): Problems =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([part, value]) =>
      value === null ? [[part, ['forecast.missing' satisfies ProblemKey]]] : [],
    ),
  )
