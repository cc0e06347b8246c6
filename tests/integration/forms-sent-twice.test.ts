import { afterEach, beforeEach, expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { reader } from '#db/client.ts'
import { revisions } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { SENT_FORMS } from '#tests/support/factories/sent-forms.ts'

beforeEach(() => configureLimits(true))
afterEach(() => configureLimits(false))

const KEY = 'the-key-of-one-form'

const forms = Object.entries(SENT_FORMS)

/** Where the refusal of a used key leads; what happened instead, where nothing was refused. */
const ledTo = (work: Promise<unknown>) =>
  work.then(
    () => 'stored',
    (error) => (error instanceof Refusal && error.what === 'sentBefore' ? error.link : error),
  )

const countRevisions = async () => (await reader().select().from(revisions)).length

test('all forms with a key are here', () => {
  expect(forms).toHaveLength(15)
})

test.each(forms)(
  '%s: the same words again are what was stored; others are led there',
  async (_, world) => {
    const send = await world()
    const first = await send(KEY, 'The first words.')
    const stored = await countRevisions()
    expect(await send(KEY, 'The first words.')).toEqual(first)
    expect(await ledTo(send(KEY, 'Quite other words, longer.'))).toMatch(/^\/[a-z]+\/[\w-]+/)
    expect(await countRevisions()).toBe(stored)
  },
)

test.each(forms)(
  '%s: of two texts at once one is stored, and the other is told',
  async (_, world) => {
    const send = await world()
    const texts = ['The first words.', 'Quite other words, longer.']
    const outcomes = await Promise.all(texts.map((words) => ledTo(send(KEY, words))))
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome !== 'stored')).toMatch(/^\/[a-z]+\/[\w-]+/)
  },
)

const TYPED = {
  title: 'Does it settle?',
  statement: 'Is $\\beta$ exact?\nÅngström’s.',
  tags: 'a, b',
}

test.each<[string, 'same' | 'other', Record<string, string>]>([
  ['nothing changed', 'same', {}],
  ['line ends of another system', 'same', { statement: TYPED.statement.replace('\n', '\r\n') }],
  ['letters taken apart by a keyboard', 'same', { statement: TYPED.statement.normalize('NFD') }],
  ['another order of names', 'other', { tags: 'b, a' }],
  ['one letter more', 'other', { statement: `${TYPED.statement}!` }],
  ['one letter less', 'other', { statement: TYPED.statement.slice(0, -1) }],
  ['a capital', 'other', { statement: TYPED.statement.replace('exact', 'Exact') }],
  ['a sign in a formula', 'other', { statement: TYPED.statement.replace('beta', 'eta') }],
  ['a paragraph of its own', 'other', { statement: TYPED.statement.replace('\n', '\n\n') }],
  ['only the title', 'other', { title: 'Does it ever settle?' }],
  ['only a tag', 'other', { tags: 'a' }],
  ['only the kind', 'other', { kind: 'conjecture' }],
  ['a field that was empty', 'other', { background: 'It was asked before.' }],
])('a form sent twice with %s is the %s form', async (_, expected, change) => {
  const by = await aPerson()
  const send = (form: Record<string, string>) =>
    proposeQuestion(by, ProposeQuestionInput.parse({ ...form, key: KEY }))
  const first = await send(TYPED)
  const second = send({ ...TYPED, ...change })
  if (expected === 'same') expect(await second).toEqual(first)
  else expect(await ledTo(second)).toMatch(/^\/questions\/\d+-does-it-settle$/)
})
