import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { addToLedger } from '#app/services/ledger/append-entry.server.ts'
import { canonicalJson, sha256 } from '#app/services/ledger/hash-entry.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { registeredContent } from '#app/services/predictions/registered-content.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { appendExpired } from '#app/services/resolutions/append-expired.server.ts'
import { RULES_SETTING } from '#app/services/rules/recompute-by-rules.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { settings } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const DAY = '2027-05-10'
const EARLY = new Date(`${DAY}T01:27:00Z`)
const LAST = new Date(`${DAY}T23:59:59.999Z`)
const NEXT = new Date('2027-05-11T00:00:00Z')

const choice = readPoolChoice(new URLSearchParams())
const inWords = { form: 'binary', statement: 'It grows.' }

async function aWorld() {
  const ada = await aPerson()
  return { ada, claim: (await aClaim({ by: ada })).number }
}

const passedAt = async ({ number }: { number: number }, at: Date) =>
  (await predictionPage(null, number, { choice }, at)).passed

const kindsOf = async ({ number }: { number: number }) =>
  (await recordTimeline(null, { kind: 'prediction', number })).events
    .filter(({ kind }) => kind === 'prediction-expired' || kind === 'expiry-corrected')
    .map(({ kind, at }) => [kind, at.toISOString()])

const ledger = async () => {
  const lines: string[] = []
  for await (const line of ledgerLines()) lines.push(line)
  return lines
}
const contentsOf = async (number: number) =>
  (await ledger())
    .map((line) => JSON.parse(line))
    .filter(({ record }) => record === `P${number}`)
    .map(({ content }) => JSON.parse(content))

const tellExpired = async (at: Date) => {
  while ((await appendExpired(at)) > 0);
}

test('one registered in the night of its last day is open until that day ends', async () => {
  const { ada, claim } = await aWorld()
  const one = await aPrediction({ by: ada, claim, ...inWords, deadline: DAY, at: EARLY })
  await tellExpired(LAST)
  expect([await passedAt(one, EARLY), await passedAt(one, LAST)]).toEqual([null, null])
  expect(await kindsOf(one)).toEqual([])
  await tellExpired(NEXT)
  expect(await passedAt(one, NEXT)).toBe('expired')
  expect(await kindsOf(one)).toEqual([['prediction-expired', LAST.toISOString()]])
})

test('the ledger keeps the day, and what was sealed as its first instant holds as it did', async () => {
  const { ada, claim } = await aWorld()
  const one = await aPrediction({ by: ada, claim, ...inWords, deadline: '10 May 2027', at: EARLY })
  const [content] = await contentsOf(one.number)
  expect(content.deadline).toBe(DAY)
  const terms = await loadPrediction(reader(), null, one.number)
  const again = sha256(canonicalJson(await registeredContent(reader(), terms)))
  expect(again).toBe(terms.prediction.contentHash)
  const old = { ...content, deadline: `${DAY}T00:00:00.000Z` }
  const entry = { kind: 'prediction-registered', record: 'P999999', authorId: 'somebody' } as const
  await write((tx) => addToLedger(tx, { ...entry, content: old, at: EARLY }))
  expect(await verifyLines(await ledger())).toMatchObject({ ok: true })
})

test('what is over is not registered, and its draft says so', async () => {
  const { ada, claim } = await aWorld()
  const draft = await aDraftPrediction({ by: ada, claim, ...inWords, deadline: DAY, at: EARLY })
  expect((await registrationPage(ada, draft.number, LAST)).missing).toEqual([])
  expect((await registrationPage(ada, draft.number, NEXT)).missing).toEqual(['deadline'])
  const late = registerPrediction(ada, draft.number, { base: 1 }, NEXT)
  expect(await refusalOf(late)).toBe('invalid deadlineOver')
  await registerPrediction(ada, draft.number, { base: 1 }, LAST)
})

test.each([
  ['0001-01-01', 'date.years'],
  ['275760-09-13', 'date.years'],
  ['2031-02-30', 'date.wrong'],
  ['3/4/2031', 'date.which 2031-04-03 2031-03-04'],
])('the deadline %s is refused at its field', (deadline, problem) => {
  const { error } = DraftPredictionInput.safeParse({ title: 'It grows', deadline })
  expect(error?.issues).toMatchObject([{ path: ['deadline'], message: problem }])
})

/** As earlier versions told it: at the first instant of the day, or as soon as it was registered. */
const tellEarly = (id: string, at: Date) =>
  write((tx) =>
    appendEvent(tx, { kind: 'prediction-expired', subjectId: id, recordId: id, actorId: null, at }),
  )

const upgrade = async () => {
  await write((tx) => tx.delete(settings).where(eq(settings.key, RULES_SETTING)))
  await prepareJobs()
  await runJobs()
}

test('an expiry that was told a day early is taken back once, and told when the day is over', async () => {
  const { ada, claim } = await aWorld()
  const one = await aPrediction({ by: ada, claim, ...inWords, deadline: DAY, at: EARLY })
  await tellEarly(one.id, EARLY)
  const sealed = await ledger()
  await upgrade()
  await upgrade()
  expect((await kindsOf(one)).map(([kind]) => kind).sort()).toEqual([
    'expiry-corrected',
    'prediction-expired',
  ])
  await tellExpired(LAST)
  expect(await kindsOf(one)).toHaveLength(2)
  await tellExpired(NEXT)
  await tellExpired(new Date('2027-06-01'))
  await upgrade()
  expect(await kindsOf(one)).toHaveLength(3)
  expect(await kindsOf(one)).toContainEqual(['prediction-expired', LAST.toISOString()])
  expect(await ledger()).toEqual(sealed)
})

test('one that expired when its day was over stays as it was told', async () => {
  const { ada, claim } = await aWorld()
  const one = await aPrediction({ by: ada, claim, ...inWords, deadline: DAY, at: EARLY })
  await tellExpired(NEXT)
  await upgrade()
  expect(await kindsOf(one)).toEqual([['prediction-expired', LAST.toISOString()]])
})
