import { redirect } from '@remix-run/node'
import {
  ForecastValueInput,
  GiveCredenceInput,
  TakeBackCredenceInput,
} from '#app/domain/credence/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Form } from '#app/http/form.server.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { forecastValue } from '#app/services/credences/forecast-value.server.ts'

type Query = {
  member: Member
  address: { kind: RecordKind; number: number }
  /** Without script the answer leads back to the place on the page; with script the page stays put. */
  anchored: boolean
}

/** Carries out what the button pressed stands for, and leads back to the record. */
export async function actOn(form: Form, query: Query) {
  const { path, place } = await done(form, query)
  return redirect(query.anchored ? `${path}#${place}` : path)
}

async function done(form: Form, { member, address }: Query) {
  const intent = form.text('intent')
  if (intent === 'forecast') {
    if (address.kind !== 'prediction') return refuse('noValue')
    const forecast = form.parse(ForecastValueInput)
    return at(await forecastValue(member, address.number, forecast), 'credence')
  }
  const input = form.parse(intent === 'take-back' ? TakeBackCredenceInput : GiveCredenceInput)
  return at(await changeCredence(member, address, input), 'your-credence')
}

const at = (record: Parameters<typeof recordPath>[0], place: string) => ({
  path: recordPath(record),
  place,
})
