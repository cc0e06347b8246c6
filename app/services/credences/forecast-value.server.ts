import type { ForecastValueInput } from '#app/domain/credence/input.ts'
import { mayGiveCredence } from '#app/domain/credence/policy.ts'
import { readForecast, type TypedForecast } from '#app/domain/credence/value-forecast.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import {
  type LoadedPrediction,
  loadPrediction,
} from '#app/services/predictions/load-prediction.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { insertValueForecast, lastValueForecast } from '#db/queries/value-forecasts.ts'
import type { Tx } from '#db/types.ts'
import { observableOf } from './observable-of.server.ts'

/** Says where somebody expects the value of a prediction; three empty fields take it back. */
export async function forecastValue(
  viewer: Member,
  number: number,
  { key, ...typed }: ForecastValueInput,
  at = now(),
) {
  const { record } = await loadPrediction(reader(), viewer, number)
  await consume('post', viewer.id)
  return withMutex(record.id, () =>
    idempotent(
      { member: viewer, sent: { key, ...typed, prediction: number }, at, pathOf: recordPath },
      async (tx) => {
        const loaded = await loadPrediction(tx, viewer, number)
        if (!mayGiveCredence(viewer, loaded.record)) refuse('credenceClosed')
        await store(tx, { loaded, typed, personId: viewer.id, at })
        return { kind: 'prediction' as const, number, slug: loaded.record.slug }
      },
    ),
  )
}

type Storing = { loaded: LoadedPrediction; typed: TypedForecast; personId: string; at: Date }

async function store(tx: Tx, { loaded, typed, personId, at: clock }: Storing) {
  const recordId = loaded.record.id
  const forecast = await readable(tx, loaded, typed)
  const last = await lastValueForecast(tx, recordId, personId)
  const columns = forecast ?? { median: null, low: null, high: null }
  if (isSame(last ?? { median: null, low: null, high: null }, columns)) return
  const at = momentAfter(clock, last?.at ?? null)
  await insertValueForecast(tx, { id: newId(), recordId, personId, ...columns, createdAt: at })
  const kind = forecast ? 'value-forecast-given' : 'value-forecast-withdrawn'
  await appendEvent(tx, { kind, subjectId: recordId, recordId, actorId: personId, at })
}

/** The forecast in the unit of the observable; refused with what is wrong by field. */
async function readable(tx: Tx, { prediction }: LoadedPrediction, typed: TypedForecast) {
  const observable = await observableOf(tx, prediction)
  if (!observable) return refuse('noValue')
  const read = readForecast(typed, observable.scale)
  if (read === null || !('problems' in read)) return read
  return refuse('form', { fields: { ...read.problems } })
}

const isSame = (a: TypedForecast, b: TypedForecast) =>
  a.median === b.median && a.low === b.low && a.high === b.high
