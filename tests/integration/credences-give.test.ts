import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { GiveCredenceInput, TakeBackCredenceInput } from '#app/domain/credence/input.ts'
import { typedCredence } from '#app/domain/credence/view.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { credenceForm } from '#app/services/credences/credence-form.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { reader, write } from '#db/client.ts'
import { updateRecord } from '#db/queries/records.ts'
import { comments, credences, events } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aDecidableClaim, aProposal, inDays } from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { oneComment } from '#tests/support/one-comment.ts'
import { credencesOn, threadAt } from '#tests/support/pages/sections.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const rowsOn = (record: { id: string }) =>
  reader()
    .select()
    .from(credences)
    .where(eq(credences.recordId, record.id))
    .orderBy(asc(credences.createdAt), asc(credences.id))

const toldOf = async (record: { id: string }) => {
  const rows = await reader()
    .select()
    .from(events)
    .where(eq(events.recordId, record.id))
    .orderBy(asc(events.at), asc(events.id))
  return rows.filter(({ kind }) => /^credence|^comment/.test(kind))
}

const takenBack = (typed = {}) => TakeBackCredenceInput.parse(typed)

async function aWorld() {
  const world = await aTestedClaim()
  const ben = await aPerson()
  const { record } = await loadPrediction(reader(), null, world.prediction.number)
  return {
    ...world,
    ben,
    on: { id: record.id, kind: 'prediction' as const, number: record.number },
  }
}

test('a credence is given, changed with what stood before, and taken back', async () => {
  const { ben, on } = await aWorld()
  await aCredence('40', { by: ben, on })
  await aCredence('7:3', { by: ben, on })
  await changeCredence(ben, on, takenBack())
  expect(await rowsOn(on)).toMatchObject([
    { personId: ben.id, p: 0.4, before: null, commentId: null },
    { p: 0.7, before: 0.4 },
    { p: null, before: 0.7 },
  ])
  const told = await toldOf(on)
  expect(told.map(({ kind }) => kind)).toEqual([
    'credence-given',
    'credence-given',
    'credence-withdrawn',
  ])
  expect(told.map(({ data }) => data)).toEqual([{}, {}, {}])
  expect(await credencesOn(ben, on)).toMatchObject({ own: null, hidden: true })
})

test('the same again stores nothing, unless something is said with it', async () => {
  const { ben, on } = await aWorld()
  await changeCredence(ben, on, takenBack())
  expect(await rowsOn(on)).toEqual([])
  await aCredence('70', { by: ben, on })
  await aCredence('70 %', { by: ben, on })
  await aCredence('7:3', { by: ben, on })
  expect(await rowsOn(on)).toHaveLength(1)
  const own = async () => (await credencesOn(ben, on))?.own?.p ?? 0
  await aCredence('70', { by: ben, on, body: 'Still.' })
  expect(await rowsOn(on)).toMatchObject([{}, { p: 0.7, before: 0.7 }])
  await aCredence('2:1', { by: ben, on })
  await aCredence(typedCredence(await own()), { by: ben, on })
  expect(await rowsOn(on)).toMatchObject([{}, {}, { p: 2 / 3, before: 0.7 }])
  expect(await refusalOf(changeCredence(await aPerson(), on, takenBack({ body: 'Oh.' })))).toBe(
    'conflict noCredence',
  )
})

test('what is said with it is a comment that is answered and voted on like any other', async () => {
  const { ada, ben, on } = await aWorld()
  await aCredence('40', { by: ben, on })
  const { commentId } = await aCredence('70', { by: ben, on, body: 'The fit at $10^{21}$ holds.' })
  if (!commentId) throw new Error('no comment was made')
  const view = await oneComment(ben, commentId)
  expect(view.body?.html).toContain('katex')
  expect(view).toMatchObject({ credence: { before: 0.4, p: 0.7 }, author: { handle: ben.handle } })
  await castVote(ada, commentId, { axis: 'useful', value: 1 })
  expect((await toldOf(on)).map(({ kind }) => kind).sort()).toEqual([
    'comment-posted',
    'credence-given',
    'credence-given',
  ])
  expect((await threadAt(null, on, new URLSearchParams())).total).toBe(1)
})

test('sent twice with one key it is given once, with one comment, also at the same moment', async () => {
  const { ben, on } = await aWorld()
  const key = 'a-key-of-this-form'
  const typed = { by: ben, on, key, body: 'Because.' }
  const sent = await Promise.all([aCredence('60', typed), aCredence('60', typed)])
  expect(sent[0]).toEqual(sent[1])
  await aCredence('60', typed)
  expect(await rowsOn(on)).toHaveLength(1)
  expect(await reader().select().from(comments).where(eq(comments.recordId, on.id))).toHaveLength(1)
})

test('two forms with the same value at the same moment make one credence', async () => {
  const { ben, on } = await aWorld()
  const keys = ['key-of-one-form', 'key-of-another']
  await Promise.all(keys.map((key) => aCredence('60', { by: ben, on, key })))
  expect(await rowsOn(on)).toMatchObject([{ p: 0.6, before: null }])
})

test('many people at the same moment all have theirs', async () => {
  const { on } = await aWorld()
  const people = await Promise.all(Array.from({ length: 8 }, () => aPerson()))
  await Promise.all(people.map((by, place) => aCredence(String(10 + place), { by, on })))
  expect((await credencesOn(null, on))?.community).toMatchObject({ n: 8 })
})

test('with a clock set back the last credence still stands, and is younger than the one before', async () => {
  const { ben, on } = await aWorld()
  const [late, early] = [new Date('2027-03-05'), new Date('2027-03-01')]
  await aCredence('20', { by: ben, on, at: late })
  await aCredence('80', { by: ben, on, at: early, body: 'On second thoughts.' })
  const rows = await rowsOn(on)
  expect(rows.map(({ p }) => p)).toEqual([0.2, 0.8])
  expect(rows[1]!.createdAt.getTime()).toBeGreaterThan(late.getTime())
  const section = await credencesOn(ben, on, early)
  expect(section?.own?.p).toBe(0.8)
  expect(section?.chart?.own.map(({ p }) => p)).toEqual([0.2, 0.8])
  expect(section?.chart?.to.getTime()).toBe(rows[1]!.createdAt.getTime())
})

test('nobody gives a credence on a draft or on what has none', async () => {
  const { ada, ben, claim, observable, experiment } = await aWorld()
  const given = GiveCredenceInput.parse({ credence: '50' })
  const wanted = { by: ada, claim: claim.number, observable: observable.key }
  const draft = { ...(await aDraftPrediction(wanted)), kind: 'prediction' as const }
  expect(await refusalOf(changeCredence(ada, draft, given))).toBe('conflict credenceClosed')
  expect(await credencesOn(ada, draft)).toBeNull()
  expect(await refusalOf(changeCredence(ben, draft, given))).toBe('not-found prediction')
  const report = { kind: 'experiment' as const, number: experiment.number }
  expect(await refusalOf(changeCredence(ben, report, given))).toBe('not-found page')
})

test('on what is decided or retracted credences neither come nor go', async () => {
  const { ada, ben, on } = await aWorld()
  await aCredence('50', { by: ben, on })
  await write((tx) => updateRecord(tx, on.id, { status: 'refuted' }))
  expect(await refusalOf(aCredence('60', { by: ben, on }))).toBe('conflict credenceClosed')
  expect(await refusalOf(changeCredence(ben, on, takenBack()))).toBe('conflict credenceClosed')
  expect(await refusalOf(credenceForm(ben, on))).toBe('conflict credenceClosed')
  expect(await credencesOn(ben, on)).toMatchObject({ closed: 'decided', own: { p: 0.5 } })
  const claim = { ...(await aClaim({ by: ada })), kind: 'claim' as const }
  await aCredence('50', { by: ben, on: claim })
  await retractClaim(ada, claim.number, 'A slip.')
  expect(await refusalOf(aCredence('60', { by: ben, on: claim }))).toBe('conflict credenceClosed')
  expect(await credencesOn(ben, claim)).toMatchObject({ closed: 'retracted', chart: null })
})

test('a hidden prediction has no credences for others', async () => {
  const { ben, on } = await aWorld()
  await aCredence('50', { by: ben, on })
  await write((tx) => updateRecord(tx, on.id, { visibility: 'hidden' }))
  expect(await refusalOf(aCredence('60', { by: ben, on }))).toBe('not-found prediction')
  expect(await refusalOf(credencesOn(ben, on))).toBe('not-found prediction')
  const curator = await aPerson({ role: 'curator' })
  expect(await refusalOf(aCredence('60', { by: curator, on }))).toBe('conflict credenceClosed')
})

test.each<[Role, number]>([
  ['new', 3],
  ['member', 4],
  ['trusted', 4],
  ['curator', 4],
  ['administrator', 4],
])('among three members the credence of a %s makes it %d people', async (role, n) => {
  const { on } = await aWorld()
  for (const credence of ['20', '30', '40']) await aCredence(credence, { by: await aPerson(), on })
  const viewer = await aPerson({ role })
  await aCredence('95', { by: viewer, on })
  const section = await credencesOn(viewer, on)
  expect(section).toMatchObject({ own: { p: 0.95 }, ownCounts: role !== 'new', community: { n } })
})

test('the chart draws first who changed last, and what moved them leads to where it is told', async () => {
  const { prediction, tom, experiment } = await aDecidableClaim()
  const { record } = await loadPrediction(reader(), null, prediction.number)
  const on = { id: record.id, kind: 'prediction' as const, number: record.number }
  const [cy, dee, eli] = [await aPerson(), await aPerson(), await aPerson()]
  for (const [by, days] of [
    [cy, 1],
    [eli, 3],
    [dee, 2],
  ] as const)
    await aCredence('60', { by, on, at: inDays(days) })
  await aProposal({ by: tom, prediction, at: inDays(4) })
  const chart = (await credencesOn(null, on, inDays(5)))?.chart
  expect(chart?.others.map(({ name }) => name)).toEqual([eli.handle, dee.handle, cy.handle])
  expect(chart?.events).toMatchObject([
    { kind: 'reported', record: `E${experiment.number}` },
    { kind: 'proposed', outcome: 'confirmed', record: `P${prediction.number}` },
  ])
  const [reported, proposed] = chart?.events ?? []
  expect(reported?.href).toMatch(new RegExp(`^/experiments/${experiment.number}-`))
  expect(proposed?.href).toMatch(new RegExp(`^/predictions/${prediction.number}-.*#resolution$`))
})
