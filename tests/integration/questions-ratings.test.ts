import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { QuestionFlag, RatingValue } from '#app/domain/question/rating.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { raiseFlag } from '#app/services/questions/raise-flag.server.ts'
import { rateQuestion } from '#app/services/questions/rate-question.server.ts'
import { reader, write } from '#db/client.ts'
import { updateRecord } from '#db/queries/records.ts'
import { events, questionFlags, ratings } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

async function aWorld() {
  const [ada, ben] = await Promise.all([aPerson(), aPerson()])
  return { ada, ben, question: await aQuestion({ by: ada }) }
}

type Value = RatingValue | 0

const rate = (viewer: Member, number: number, importance: Value, tractability: Value = 0) =>
  rateQuestion(viewer, number, { importance, tractability })

const raise = (viewer: Member, number: number, flag: QuestionFlag) =>
  raiseFlag(viewer, number, { flag, to: 'raised' })
const lower = (viewer: Member, number: number, flag: QuestionFlag) =>
  raiseFlag(viewer, number, { flag, to: 'lowered' })

async function axesOf(viewer: Viewer, number: number) {
  const { axes } = (await questionPage(viewer, number)).ratings
  return Object.fromEntries(axes.map(({ axis, ...told }) => [axis, told]))
}

async function raisedOn(viewer: Viewer, number: number) {
  const { flags } = (await questionPage(viewer, number)).ratings
  const raised = flags.filter(({ count }) => count > 0)
  return Object.fromEntries(raised.map(({ flag, handles }) => [flag, handles]))
}

const toldOf = (recordId: string) =>
  reader()
    .select({ kind: events.kind, actorId: events.actorId, data: events.data })
    .from(events)
    .where(eq(events.recordId, recordId))
    .orderBy(asc(events.at), asc(events.id))

test('a question is rated from 1 to 5; its page gives the median, the number and one’s own', async () => {
  const { ben, question } = await aWorld()
  expect(await axesOf(null, question.number)).toEqual({
    importance: { median: null, n: 0, own: null },
    tractability: { median: null, n: 0, own: null },
  })
  await rate(ben, question.number, 5, 2)
  await rate(await aPerson({ role: 'new' }), question.number, 4, 3)
  await rate(await aPerson(), question.number, 2)
  expect(await axesOf(ben, question.number)).toEqual({
    importance: { median: 4, n: 3, own: 5 },
    tractability: { median: 2.5, n: 2, own: 2 },
  })
})

test('a rating is changed and taken back, and each change leaves one event without its value', async () => {
  const { ben, question } = await aWorld()
  await rate(ben, question.number, 5, 2)
  await rate(ben, question.number, 3, 2)
  await rate(ben, question.number, 3, 2)
  await rate(ben, question.number, 0, 2)
  expect(await axesOf(ben, question.number)).toEqual({
    importance: { median: null, n: 0, own: null },
    tractability: { median: 2, n: 1, own: 2 },
  })
  const told = { kind: 'question-rated', actorId: ben.id, data: {} }
  expect(await toldOf(question.id)).toEqual([told, told, told])
})

test('nobody rates their own question, and the page says so to them as to visitors', async () => {
  const { ada, question } = await aWorld()
  await expect(rate(ada, question.number, 5)).rejects.toMatchObject({ what: 'rateOwn' })
  expect(await reader().select().from(ratings).where(eq(ratings.recordId, question.id))).toEqual([])
  const refused = async (viewer: Viewer) =>
    (await questionPage(viewer, question.number)).ratings.refused
  expect(await Promise.all([refused(ada), refused(null), refused(await aPerson())])).toEqual([
    'own',
    'signIn',
    null,
  ])
})

test('flags stand under the names of those who raised them, the proposer among them, in order', async () => {
  const { ada, ben, question } = await aWorld()
  await raise(ben, question.number, 'working-on-it')
  await raise(ada, question.number, 'working-on-it')
  await raise(ada, question.number, 'would-collaborate')
  expect(await raisedOn(null, question.number)).toEqual({
    'working-on-it': [ben.handle, ada.handle],
    'would-collaborate': [ada.handle],
  })
  await lower(ben, question.number, 'working-on-it')
  await lower(ben, question.number, 'working-on-it')
  expect(await raisedOn(null, question.number)).toMatchObject({ 'working-on-it': [ada.handle] })
  const told = await toldOf(question.id)
  expect(told.map(({ kind, data }) => [kind, data.flag])).toEqual([
    ['flag-raised', 'working-on-it'],
    ['flag-raised', 'working-on-it'],
    ['flag-raised', 'would-collaborate'],
    ['flag-lowered', 'working-on-it'],
  ])
})

test('saying that it looks hard takes back that it looks tractable, and the other way round', async () => {
  const { ben, question } = await aWorld()
  await raise(ben, question.number, 'looks-tractable')
  await raise(await aPerson({ handle: 'hopeful' }), question.number, 'looks-tractable')
  await raise(ben, question.number, 'looks-hard')
  expect(await raisedOn(ben, question.number)).toEqual({
    'looks-tractable': ['hopeful'],
    'looks-hard': [ben.handle],
  })
  await raise(ben, question.number, 'looks-tractable')
  expect(await raisedOn(ben, question.number)).toEqual({
    'looks-tractable': ['hopeful', ben.handle],
  })
})

test('sending a form twice at once rates once and raises one flag', async () => {
  const { ben, question } = await aWorld()
  const twice = <Result>(act: () => Promise<Result>) => Promise.all([act(), act(), act()])
  await twice(() => rate(ben, question.number, 4, 1))
  await twice(() => raise(ben, question.number, 'looks-hard'))
  expect((await axesOf(ben, question.number)).importance).toEqual({ median: 4, n: 1, own: 4 })
  expect((await toldOf(question.id)).map(({ kind }) => kind)).toEqual([
    'question-rated',
    'flag-raised',
  ])
})

test('both looks raised at the same moment leave one of them', async () => {
  const { ben, question } = await aWorld()
  await Promise.all([
    raise(ben, question.number, 'looks-hard'),
    raise(ben, question.number, 'looks-tractable'),
  ])
  const rows = await reader()
    .select()
    .from(questionFlags)
    .where(eq(questionFlags.recordId, question.id))
  expect(rows).toHaveLength(1)
})

test('twenty people rating at once are all counted', async () => {
  const { question } = await aWorld()
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson()))
  await Promise.all(people.map((one, place) => rate(one, question.number, place < 10 ? 2 : 5)))
  expect((await axesOf(null, question.number)).importance).toMatchObject({ median: 3.5, n: 20 })
})

test('a person’s page lists what they are working on, and nothing that is not public', async () => {
  const { ada, ben, question } = await aWorld()
  const hidden = await aQuestion({ by: ada })
  for (const { number } of [question, hidden]) await raise(ben, number, 'working-on-it')
  await raise(ben, question.number, 'would-collaborate')
  await write((tx) => updateRecord(tx, hidden.id, { visibility: 'hidden' }))
  const listed = async (viewer: Viewer) =>
    (await personPage(viewer, ben.handle)).workingOn.map(({ number }) => number)
  const viewers: (Member | null)[] = [null, ben, ada, await aPerson({ role: 'curator' })]
  for (const viewer of viewers) expect(await listed(viewer)).toEqual([question.number])
})

test('a hidden question is rated and flagged by nobody', async () => {
  const { ada, ben } = await aWorld()
  const hidden = await aQuestion({ by: ada, visibility: 'hidden' })
  await expect(rate(ben, hidden.number, 3)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(raise(ben, hidden.number, 'looks-hard')).rejects.toMatchObject({
    kind: 'not-found',
  })
  const curator = await aPerson({ role: 'curator' })
  await expect(rate(curator, hidden.number, 3)).rejects.toMatchObject({ what: 'rate' })
  await expect(raise(curator, hidden.number, 'looks-hard')).rejects.toMatchObject({
    what: 'raiseFlag',
  })
})
