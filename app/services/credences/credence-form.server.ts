import { mayGiveCredence } from '#app/domain/credence/policy.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { lastValueForecast } from '#db/queries/value-forecasts.ts'
import { knownBeliefs, summaryOf } from './known-beliefs.server.ts'
import { loadBelieved } from './load-believed.server.ts'
import { observableOf } from './observable-of.server.ts'

/** The forms for a credence and for the value of a prediction, with what stands. */
export async function credenceForm(viewer: Member, address: RecordAddress) {
  const record = await loadBelieved(reader(), viewer, address)
  refuseUnless(mayGiveCredence(viewer, record), 'credenceClosed')
  const { beliefs } = await knownBeliefs(reader(), viewer, record.id)
  const value = await valueForm(viewer, record)
  return { ...summaryOf(viewer, record, beliefs), value }
}

/** Null for a claim, and for a prediction without a region. */
async function valueForm(viewer: Member, { id, kind }: RecordWithAuthor) {
  if (kind !== 'prediction') return null
  const prediction = await findPrediction(reader(), id)
  const observable = prediction && (await observableOf(reader(), prediction))
  if (!observable) return null
  const last = await lastValueForecast(reader(), id, viewer.id)
  const typed = (part: number | null | undefined) => (part == null ? '' : String(part))
  const present = { median: typed(last?.median), low: typed(last?.low), high: typed(last?.high) }
  const { name, unit, scale } = observable
  return { name, unit, scale, present, key: newId() }
}
