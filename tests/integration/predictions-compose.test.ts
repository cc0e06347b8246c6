import { expect, test } from 'vitest'
import { DraftPredictionInput, RegisterNewInput } from '#app/domain/prediction/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { draftPrediction } from '#app/services/predictions/draft-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registerNewPrediction } from '#app/services/predictions/register-new-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { problemsOf } from '#tests/support/refusal-of.ts'

let made = 0

/** A form in which claim and observable are made in place. */
function inPlace(over: object = {}) {
  made += 1
  return {
    claimIs: 'new',
    claimTitle: `Skills are bought alike ${made}`,
    observableIs: 'new',
    observableName: `Ratio of exponents ${made}`,
    observableSymbol: '\\alpha/\\beta',
    observableDefinition: 'Both exponents from one joint fit.',
    observableValues: 'positive',
    lower: '0.9',
    upper: '1.1',
    conditions: 'epochs ≤ 1',
    understood: 'yes',
    ...over,
  }
}

const register = (by: Member, typed: object) =>
  registerNewPrediction(by, RegisterNewInput.parse(typed))

const problems = (schema: typeof RegisterNewInput, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])

test('a claim that is made in place is public with its prediction, and answers its question', async () => {
  const by = await aPerson()
  const question = await aQuestion({ by })
  const observable = await anObservable({ by })
  const typed = { observableIs: 'existing', observable: observable.key }
  const prediction = await register(
    by,
    inPlace({ ...typed, claimKind: 'mechanism', claimAnswers: `Q${question.number}` }),
  )
  const { claims, status } = await predictionPage(null, prediction.number)
  expect(status).toBe('registered')
  const claim = await claimPage(null, claims[0]?.number ?? 0)
  expect(claim).toMatchObject({ status: 'untested', claimKind: 'mechanism' })
  expect(claim.answers.map(({ number }) => number)).toEqual([question.number])
})

test('without a title it is called by its observable and its region', async () => {
  const by = await aPerson()
  const [claim, observable] = [await aClaim({ by }), await anObservable({ by, name: 'Decay' })]
  const { number } = await register(by, {
    claims: `C${claim.number}`,
    observable: observable.key,
    lower: '0.45',
    upper: '0.55',
    conditions: 'data = web text',
    understood: 'yes',
  })
  expect((await predictionPage(null, number)).titlePlain).toBe('Decay lies in [0.45, 0.55]')
})

test('what is wrong with a nested claim or observable stands at its own field', async () => {
  expect(
    problems(
      RegisterNewInput,
      inPlace({ claimTitle: '', claimAnswers: 'C3', observableSymbol: '', observableName: '' }),
    ),
  ).toEqual([
    ['claimTitle', 'title.missing'],
    ['claimAnswers', 'question.number'],
    ['observableName', 'observable.name.missing'],
    ['observableSymbol', 'symbol.missing'],
  ])
  const by = await aPerson()
  const unit = await problemsOf(register(by, inPlace({ observableUnit: 'ft' })))
  expect(Object.keys(unit)).toEqual(['observableUnit'])
  const answers = await problemsOf(register(by, inPlace({ claimAnswers: 'Q99999' })))
  expect(answers).toEqual({ claimAnswers: ['question.unknown'] })
})

test('a name that another observable has is refused at the name, and nothing at all is stored', async () => {
  const by = await aPerson()
  const { key } = await anObservable({ by, name: 'Slope of all' })
  const typed = inPlace({ observableName: 'slope of ALL', claimTitle: 'Stored with nothing' })
  expect(Object.keys(await problemsOf(register(by, typed)))).toEqual(['observableName'])
  const claims = await recordList('claim', by, new URLSearchParams(`author=${by.handle}`))
  expect(claims.total.value).toBe(0)
  const found = (await observableList(by, 'slope of all')).observables
  expect(found.map((one) => one.key)).toEqual([key])
})

test('a region that the proposed observable cannot have is refused at the region', async () => {
  const by = await aPerson()
  const typed = inPlace({ lower: '-2', upper: '-1' })
  expect(await problemsOf(register(by, typed))).toEqual({ lower: ['region.outside-domain'] })
})

test('a curator who proposes adds to the registry, and registers at once', async () => {
  const by = await aPerson({ role: 'curator' })
  const { number } = await register(by, inPlace())
  const page = await predictionPage(null, number)
  expect(page).toMatchObject({ status: 'registered', seal: null })
  const { observable } = await observablePage(null, page.observable?.key ?? '', 1)
  expect(observable.state).toBe('accepted')
})

test('a draft keeps its new claim as a draft; registering makes both public', async () => {
  const by = await aPerson()
  const observable = await anObservable({ by })
  const typed = inPlace({ observableIs: 'existing', observable: observable.key })
  const draft = await draftPrediction(by, DraftPredictionInput.parse(typed))
  const { claims } = await predictionPage(by, draft.number)
  expect(claims[0]?.status).toBe('draft')
  await registerPrediction(by, draft.number, { base: 1 })
  expect((await claimPage(null, claims[0]?.number ?? 0)).status).toBe('untested')
})

test('what is typed in place and not chosen is not made', async () => {
  const by = await aPerson()
  const [claim, observable] = [await aClaim({ by }), await anObservable({ by })]
  const chosen = { claimIs: 'existing', claims: `C${claim.number}` }
  const typed = { ...chosen, observableIs: 'existing', observable: observable.key }
  const { number } = await register(by, inPlace({ ...typed, title: 'By what was chosen' }))
  const page = await predictionPage(null, number)
  expect(page.claims.map((one) => one.number)).toEqual([claim.number])
  expect(page.observable?.key).toBe(observable.key)
})
