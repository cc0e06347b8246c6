import { credenceCounts, mayShowBeliefs } from '#app/domain/credence/policy.ts'
import {
  type ForecastChange,
  meanOf,
  scoreForecasts,
} from '#app/domain/credence/score-forecasts.ts'
import type { ValueForecast } from '#app/domain/credence/value-forecast.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import { type ForecastRow, valueForecastsOn } from '#db/queries/value-forecasts.ts'
import type { Reader } from '#db/types.ts'
import { counts, type MeasuredMoment, outcomesFor } from './outcomes-for.server.ts'

const MOST_ROWS = 50

type Query = {
  prediction: PredictionRow
  observable: ObservableRow | null
  measured: MeasuredMoment[]
}

/**
 * Where people expect the value, and how near the intervals that stood came to what was measured
 * later. Null where there is no value to foresee; others’ are hidden like their credences.
 */
export async function forecastTable(
  q: Reader,
  viewer: Viewer,
  { prediction, observable, measured }: Query,
) {
  if (!observable || prediction.form === 'binary') return null
  const people = byPerson(await valueForecastsOn(q, prediction.recordId))
  const { unit, scale } = observable
  const counting = measured.filter(counts)
  const scored = people.map((person) => scoredOf(person, counting, scale))
  const forecasting = scored.filter(({ forecast, n }) => forecast !== null || n > 0)
  const own = forecasting.find(({ personId }) => personId === viewer?.id)
  const counted = forecasting.filter(({ role }) => credenceCounts(role))
  const visible = mayShowBeliefs({ people: counted.length, own: own !== undefined })
  const rows = visible ? ranked([...new Set([...counted, ...(own ? [own] : [])])]) : []
  return {
    unit,
    scale,
    own: own?.forecast ?? null,
    hidden: !visible,
    rows: rows.slice(0, MOST_ROWS).map(({ personId, role, ...row }) => row),
    left: Math.max(0, rows.length - MOST_ROWS),
  }
}

type Person = {
  personId: string
  handle: string
  role: ForecastRow['role']
  changes: ForecastChange[]
}

function byPerson(rows: ForecastRow[]): Person[] {
  const people = new Map<string, Person>()
  for (const { personId, handle, role, at, ...parts } of rows) {
    const person = people.get(personId) ?? { personId, handle, role, changes: [] }
    person.changes.push({ forecast: forecastIn(parts), at })
    people.set(personId, person)
  }
  return [...people.values()]
}

type Parts = Pick<ForecastRow, 'median' | 'low' | 'high'>

const forecastIn = ({ median, low, high }: Parts): ValueForecast | null =>
  median === null || low === null || high === null ? null : { median, low, high }

function scoredOf({ changes, ...person }: Person, measured: MeasuredMoment[], scale: Scale) {
  const scores = scoreForecasts(changes, outcomesFor(person.personId, measured), scale)
  const last = changes.at(-1)
  const forecast = last?.forecast ?? null
  return { ...person, forecast, since: last?.at ?? null, n: scores.length, mean: meanOf(scores) }
}

type Scored = ReturnType<typeof scoredOf>

/** The nearest first; those without a score yet by their handle. */
const ranked = (rows: Scored[]) =>
  rows.sort((a, b) => (a.mean ?? Infinity) - (b.mean ?? Infinity) || (a.handle < b.handle ? -1 : 1))
