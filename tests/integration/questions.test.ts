import { expect, test } from 'vitest'
import {
  AssignStatusInput,
  EditQuestionInput,
  ProposeQuestionInput,
} from '#app/domain/question/input.ts'
import type { Refusal } from '#app/domain/refusal/refusal.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { editQuestion } from '#app/services/questions/edit-question.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { publishQuestion } from '#app/services/questions/publish-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const proposal = (over: Record<string, string> = {}) =>
  ProposeQuestionInput.parse({
    title: 'Is $a = 1/2$ exact?',
    statement: 'Compare arXiv:2203.15556. Is the exponent $a$ exactly one half?',
    tags: 'scaling-laws, compute',
    ...over,
  })

const edit = (base: number, over: Record<string, string> = {}) =>
  EditQuestionInput.parse({
    title: 'Is $a = 1/2$ exact?',
    statement: 'Is the exponent exactly one half?',
    base: String(base),
    ...over,
  })

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refusal) => error.kind,
  )

test('a proposed question has a number, a slug, set mathematics, tags and its citation', async () => {
  const ada = await aPerson({ handle: 'ada' })
  const made = await proposeQuestion(ada, proposal())
  const page = await questionPage(null, made.number)
  expect(page.slug).toBe(made.slug)
  expect(page.title.html).toContain('katex')
  expect(page.statement.html).toContain('katex')
  expect(page.tags).toEqual(['compute', 'scaling-laws'])
  expect(page.status).toBe('proposed')
  expect(page.references.map((work) => work.identifier)).toEqual(['2203.15556'])
  const { citing } = await referencePage(null, page.references[0]?.slug ?? '')
  expect(citing.map((record) => record.number)).toEqual([made.number])
})

test('the same form sent twice at once makes one question', async () => {
  const ben = await aPerson({ handle: 'ben' })
  const input = proposal({ key: 'form-key-0001', title: 'Sent twice' })
  const [one, two] = await Promise.all([proposeQuestion(ben, input), proposeQuestion(ben, input)])
  expect(two).toEqual(one)
})

test('a draft is seen by its author alone until it is put forward', async () => {
  const cleo = await aPerson({ handle: 'cleo' })
  const curator = await aPerson({ handle: 'cura', role: 'curator' })
  const { number } = await proposeQuestion(cleo, proposal({ intent: 'draft' }))
  expect(await refusal(questionPage(null, number))).toBe('not-found')
  expect(await refusal(questionPage(curator, number))).toBe('not-found')
  expect((await questionPage(cleo, number)).abilities.putForward).toBe(true)
  await publishQuestion(cleo, number)
  expect((await questionPage(null, number)).status).toBe('proposed')
})

test('an edit keeps the earlier text, and a second editor from the same revision is told', async () => {
  const dana = await aPerson({ handle: 'dana' })
  const curator = await aPerson({ handle: 'curb', role: 'curator' })
  const { number } = await proposeQuestion(dana, proposal({ statement: 'First wording.' }))
  await editQuestion(dana, number, edit(1, { statement: 'Second wording.', reason: 'clearer' }))
  expect(await refusal(editQuestion(curator, number, edit(1)))).toBe('conflict')
  const address = { kind: 'question' as const, number }
  const history = await recordHistory(null, address, {})
  expect(history.revisions.map((one) => one.reason)).toEqual(['clearer', ''])
  const statement = history.differences.find(({ part }) => part === 'statement')
  expect(statement?.segments).toContainEqual({ kind: 'removed', text: 'First' })
  expect((await recordRevision(null, address, 1)).statement.html).toContain('First wording.')
})

test('only the author and curators edit', async () => {
  const ezra = await aPerson({ handle: 'ezra' })
  const other = await aPerson({ handle: 'other', role: 'trusted' })
  const { number } = await proposeQuestion(ezra, proposal())
  expect(await refusal(editQuestion(other, number, edit(1)))).toBe('forbidden')
})

test('a curator accepts a question with basis and day; nobody decides on their own', async () => {
  const fay = await aPerson({ handle: 'fay', role: 'curator' })
  const gus = await aPerson({ handle: 'gus', role: 'curator' })
  const { number } = await proposeQuestion(fay, proposal())
  const accept = AssignStatusInput.parse({
    status: 'open',
    basis: 'well posed',
    asOf: '2026-01-02',
  })
  expect(await refusal(assignStatus(fay, number, accept))).toBe('forbidden')
  await assignStatus(gus, number, accept)
  const page = await questionPage(null, number)
  expect(page).toMatchObject({ status: 'open', statusBasis: 'well posed' })
  expect(page.statusAsOf.toISOString()).toBe('2026-01-02T00:00:00.000Z')
  const { events } = await recordTimeline(null, { kind: 'question', number })
  expect(events.map((event) => [event.kind, event.handle])).toEqual([
    ['status-changed', 'gus'],
    ['question-proposed', 'fay'],
  ])
})

test('a change of status brings a question back to the top of those that are active', async () => {
  const [jon, kim] = [await aPerson(), await aPerson({ role: 'curator' })]
  const old = await proposeQuestion(jon, proposal())
  const newer = await proposeQuestion(jon, proposal())
  const active = async () => {
    const asked = new URLSearchParams({ sort: 'active' })
    const numbers = (await recordList('question', null, asked)).rows.map(({ number }) => number)
    return numbers.filter((number) => number === old.number || number === newer.number)
  }
  expect(await active()).toEqual([newer.number, old.number])
  const accept = AssignStatusInput.parse({ status: 'open', basis: 'well posed' })
  await assignStatus(kim, old.number, accept, new Date(Date.now() + 60_000))
  expect(await active()).toEqual([old.number, newer.number])
})

test('a question cannot skip from proposed to answered, nor be dated in the future', async () => {
  const hal = await aPerson({ handle: 'hal' })
  const ivy = await aPerson({ handle: 'ivy', role: 'curator' })
  const { number } = await proposeQuestion(hal, proposal())
  const skip = AssignStatusInput.parse({ status: 'answered-other', basis: 'x' })
  expect(await refusal(assignStatus(ivy, number, skip))).toBe('conflict')
  const future = AssignStatusInput.parse({ status: 'open', basis: 'x', asOf: '2999-01-01' })
  expect(await refusal(assignStatus(ivy, number, future))).toBe('invalid')
})

test('an unknown area or parent is answered at its field and nothing is stored', async () => {
  const jan = await aPerson({ handle: 'jan' })
  const failing = proposeQuestion(jan, proposal({ area: 'nowhere', title: 'Unstored' }))
  await expect(failing).rejects.toMatchObject({
    kind: 'invalid',
    fields: { area: ['area.unknown'] },
  })
  const orphan = proposeQuestion(jan, proposal({ parent: 'Q99999' }))
  await expect(orphan).rejects.toMatchObject({ fields: { parent: ['question.unknown'] } })
})
