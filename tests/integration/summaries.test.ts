import { expect, test } from 'vitest'
import { SUMMARY_VERSION } from '#app/domain/summary/stored.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import {
  RECOMPUTE_SUMMARIES,
  recomputeSummaries,
  SUMMARY_SETTING,
} from '#app/services/summaries/recompute-summaries.server.ts'
import { reader, write } from '#db/client.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { removeJob, waitingJobs } from '#db/queries/jobs.ts'
import { updatePrediction } from '#db/queries/predictions.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { findSetting } from '#db/queries/settings.ts'
import { summaryText } from '#messages/summaries.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aChain, type Chain } from '#tests/support/read-models/chain.ts'

const ofQuestion = async ({ question }: Chain) =>
  summaryText((await questionPage(null, question.number)).summary)
const ofClaim = async ({ claim }: Chain) =>
  summaryText((await claimPage(null, claim.number)).summary)
const ofPrediction = async ({ prediction }: Chain) =>
  summaryText((await predictionPage(null, prediction.number)).summary)

test('a measurement makes the sentences of its prediction, claim and question', async () => {
  const chain = await aChain('first')
  const { number } = chain.prediction
  expect(await ofPrediction(chain)).toMatch(/^One group gives 0\.500 ± 0\.010, inside the region/)
  expect(await ofClaim(chain)).toMatch(new RegExp(`^P${number} supports it, on 1 group`))
  expect(await ofQuestion(chain)).toMatch(
    /^The one claim is supported, .*; it rests on P\d+ and 1 group\.$/,
  )
})

test('the lists and the first page say the same as the pages', async () => {
  const chain = await aChain('second')
  const rowOf = async (kind: 'question' | 'claim', number: number) => {
    const { rows } = await recordList(kind, null, new URLSearchParams())
    const summary = rows.find((row) => row.number === number)?.summary
    return summary && summaryText(summary)
  }
  expect(await rowOf('question', chain.question.number)).toBe(await ofQuestion(chain))
  expect(await rowOf('claim', chain.claim.number)).toBe(await ofClaim(chain))
  const { judged } = await homePage(null)
  const told = judged.find(({ id }) => id === chain.prediction.id)
  expect(told && summaryText(told.summary)).toBe(await ofPrediction(chain))
  expect(told?.from).toBe('none')
})

test('a claim that is hidden is told of no more', async () => {
  const chain = await aChain('third')
  const curator = await aPerson({ role: 'curator' })
  await assignVisibility(curator, chain.claim.id, { to: 'hidden', reason: 'Spam.' })
  expect(await ofQuestion(chain)).toBe('Nobody has claimed anything yet.')
})

const waiting = async () =>
  (await waitingJobs(reader(), 50)).find(({ kind }) => kind === RECOMPUTE_SUMMARIES)

test('what an earlier version stored without sentences gets them once', async () => {
  const chain = await aChain('fourth')
  const before = [await ofQuestion(chain), await ofClaim(chain), await ofPrediction(chain)]
  await write(async (tx) => {
    await updatePrediction(tx, chain.prediction.id, { summary: null })
    await updateClaim(tx, chain.claim.id, { summary: null })
    await updateQuestion(tx, chain.question.id, { summary: null })
  })
  await recomputeSummaries({ payload: {} })
  for (let job = await waiting(); job; job = await waiting()) {
    const { id } = job
    await write((tx) => removeJob(tx, id))
    await recomputeSummaries(job)
  }
  expect([await ofQuestion(chain), await ofClaim(chain), await ofPrediction(chain)]).toEqual(before)
  expect(await findSetting(reader(), SUMMARY_SETTING)).toBe(SUMMARY_VERSION)
})

test('what is closed stands below all that is open', async () => {
  const by = await aPerson()
  const curator = await aPerson({ role: 'curator' })
  const closed = await aQuestion({ by, status: 'open' })
  await aQuestion({ by, status: 'open', createdAt: new Date(0) })
  await assignStatus(curator, closed.number, {
    status: 'ill-posed',
    basis: 'No observable could decide it.',
  } satisfies Parameters<typeof assignStatus>[2])
  const { rows } = await recordList('question', null, new URLSearchParams())
  const flags = rows.map((row) => row.open)
  expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)))
  expect(rows.find(({ number }) => number === closed.number)?.open).toBe(false)
})

test('the page of an observable and the registry say the same of it, and hidden evidence is not told', async () => {
  const { observable, experiment } = await aChain('observed')
  const ofPage = async () => {
    const { summary } = await observablePage(null, observable.key, 1)
    return summary && summaryText(summary)
  }
  const ofList = async () => {
    const { observables } = await observableList(null, '')
    const summary = observables.find(({ key }) => key === observable.key)?.summary
    return summary && summaryText(summary)
  }
  expect(await ofPage()).toMatch(
    /^One group has measured it: 0\.500 ± 0\.010\. Of two predictions on it one is supported and one is contradicted\.$/,
  )
  expect(await ofList()).toBe(await ofPage())
  const curator = await aPerson({ role: 'curator' })
  await assignVisibility(curator, experiment.id, { to: 'hidden', reason: 'Spam.' })
  expect(await ofPage()).toMatch(/^Nothing has been measured\./)
  expect(await ofList()).toBe(await ofPage())
})
