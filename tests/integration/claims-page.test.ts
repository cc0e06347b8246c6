import { expect, test } from 'vitest'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { overrideClaim } from '#app/services/claims/override-claim.server.ts'
import { questionChain } from '#app/services/questions/question-chain.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader } from '#db/client.ts'
import { findRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const everybody = { viewerId: null, curator: true }
const idOf = async (kind: 'prediction' | 'experiment', number: number) =>
  (await findRecord(reader(), everybody, kind, number))!.id

async function aSupportedClaim() {
  const world = await aTestedClaim({ essential: 'yes' })
  const measured = { by: world.eve, experiment: world.experiment.number }
  const cells = { observable: world.observable.key, group: '' }
  await aMeasurement({ ...measured, ...cells, value: '0.50', se: '0.01', group: 'one' })
  await aMeasurement({ ...measured, ...cells, value: '0.7' })
  return world
}

test('a claim’s page says why it has its status, and what each prediction was measured to be', async () => {
  const { claim, prediction } = await aSupportedClaim()
  const page = await claimPage(null, claim.number)
  expect(page.status).toBe('supported')
  expect(page.reasons).toMatchObject([
    { kind: 'pooled', decides: true, verdict: 'supports', essential: true },
    { kind: 'positions', decides: false, inside: 0, outside: 1 },
  ])
  expect(page.predictions).toMatchObject([
    {
      number: prediction.number,
      verdict: 'supports',
      region: { lower: 0.45, upper: 0.55 },
      dueness: 'open-ended',
      tally: { supports: 1, contradicts: 0, inconclusive: 0, inside: 0, outside: 1 },
      values: [
        { value: 0.5, verdict: 'supports' },
        { value: 0.7, verdict: null },
      ],
    },
  ])
})

test('a curator’s view stands beside the derived status with its reason', async () => {
  const { claim } = await aSupportedClaim()
  const curator = await aPerson({ role: 'curator' })
  await overrideClaim(curator, claim.number, { status: 'contested', reason: 'Only one recipe.' })
  const page = await claimPage(null, claim.number)
  expect(page.status).toBe('supported')
  expect(page.override).toMatchObject({
    status: 'contested',
    reason: 'Only one recipe.',
    by: curator.handle,
  })
})

test('what is hidden or a draft is absent from the claim, its reasons and the question’s chain', async () => {
  const ada = await aPerson()
  const curator = await aPerson({ role: 'curator' })
  const question = await aQuestion({ by: ada })
  const { claim, prediction, experiment, observable, eve } = await aTestedClaim({ by: ada })
  const asked = await aClaim({ by: ada, answers: `Q${question.number}` })
  const shown = await aPrediction({ by: ada, claim: asked.number, observable: observable.key })
  await aDraftPrediction({ by: ada, claim: asked.number, observable: observable.key })
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const chain = async () => {
    const { claims, lines } = await questionChain(eve, question.id)
    return [claims.length, lines.map(({ number, values }) => [number, values.length])]
  }
  expect(await chain()).toEqual([1, [[shown.number, 1]]])

  const reason = 'off topic'
  const hide = async (kind: 'prediction' | 'experiment', number: number) =>
    assignVisibility(curator, await idOf(kind, number), { to: 'hidden', reason })
  await hide('experiment', experiment.number)
  expect(await chain()).toEqual([1, [[shown.number, 0]]])
  expect((await claimPage(eve, claim.number)).status).toBe('untested')
  await hide('prediction', prediction.number)
  const page = await claimPage(ada, claim.number)
  expect(page.predictions).toEqual([])
  expect(page.reasons).toMatchObject([{ kind: 'no-predictions' }])
  await assignVisibility(curator, asked.id, { to: 'hidden', reason })
  expect(await chain()).toEqual([0, []])
})

test('a prediction of two claims stands under both of them in the chain', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const { observable } = await aTestedClaim({ by: ada })
  const first = await aClaim({ by: ada, answers: `Q${question.number}` })
  const second = await aClaim({ by: ada, bearsOn: `Q${question.number}` })
  const shared = await aPrediction({
    by: ada,
    observable: observable.key,
    claims: `C${first.number}, C${second.number}`,
  })
  const { claims, lines } = await questionChain(null, question.id)
  expect(lines.map(({ number }) => number)).toEqual([shared.number])
  expect(claims.map(({ number, relation }) => [number, relation])).toEqual([
    [first.number, 'answers'],
    [second.number, 'bears-on'],
  ])
  expect(claims.map(({ predictions }) => predictions)).toEqual([[lines[0]!.id], [lines[0]!.id]])
})
