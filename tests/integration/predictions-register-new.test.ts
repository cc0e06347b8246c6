import { expect, test } from 'vitest'
import { RegisterNewInput } from '#app/domain/prediction/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registerNewPrediction } from '#app/services/predictions/register-new-prediction.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

async function aForm(over: object = {}) {
  const by = await aPerson()
  const [claim, observable] = [await aClaim({ by }), await anObservable({ by })]
  const typed = {
    title: 'The exponent is near one half',
    claims: `C${claim.number}`,
    observable: observable.key,
    lower: '0.45',
    upper: '0.55',
    conditions: 'data = web text',
    understood: 'yes',
    ...over,
  }
  return { by, typed }
}

const register = (by: Member, typed: object, at?: Date) =>
  registerNewPrediction(by, RegisterNewInput.parse(typed), at)

test('a prediction is written and registered in one act', async () => {
  const { by, typed } = await aForm()
  const made = await register(by, typed)
  const page = await predictionPage(null, made.number)
  expect(page).toMatchObject({ status: 'registered', visibility: 'public' })
  expect(page.registration?.entry).toBeGreaterThan(0)
})

test('what keeps it from being registered is said at its field, and nothing is stored', async () => {
  const { by, typed } = await aForm({ conditions: '', claims: '' })
  expect(await problemsOf(register(by, typed))).toEqual({
    claims: ['register.needed'],
    conditions: ['register.needed'],
  })
  const own = await recordList('prediction', by, new URLSearchParams(`author=${by.handle}`))
  expect(JSON.stringify(own)).not.toContain('near one half')
  const { understood, ...unread } = typed
  expect(RegisterNewInput.safeParse({ ...unread, understood: '' }).success).toBe(false)
})

test('sent twice it is registered once', async () => {
  const { by, typed } = await aForm({ key: 'a-key-of-one-form' })
  const [first, second] = [await register(by, typed), await register(by, typed)]
  expect(second.number).toBe(first.number)
  expect(await refusalOf(register(by, { ...typed, upper: '0.6' }))).toBe('conflict sentBefore')
})
