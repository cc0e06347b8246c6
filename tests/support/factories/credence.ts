import { ForecastValueInput, GiveCredenceInput } from '#app/domain/credence/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { forecastValue } from '#app/services/credences/forecast-value.server.ts'

type On = { kind: 'claim' | 'prediction'; number: number }
type Wanted = { by: Member; on: On; at?: Date } & Record<string, unknown>

/** A credence as somebody types it: `70`, `7:3`. */
export const aCredence = (credence: string, { by, on: { kind, number }, at, ...typed }: Wanted) =>
  changeCredence(by, { kind, number }, GiveCredenceInput.parse({ credence, ...typed }), at)

/** A median and the two ends of an interval, as typed. */
export function aForecast(
  [low, median, high]: [string, string, string],
  { by, on, at, ...typed }: Wanted,
) {
  const input = ForecastValueInput.parse({ low, median, high, ...typed })
  return forecastValue(by, on.number, input, at)
}
