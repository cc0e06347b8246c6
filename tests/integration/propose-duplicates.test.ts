import { beforeAll, expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { proposeUnlessKnown } from '#app/services/questions/propose-unless-known.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { reader } from '#db/client.ts'
import { records } from '#db/schema/index.ts'
import { seedContent } from '#db/seed/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const TITLE = 'Can a scaling exponent be computed before training?'
let ada: Member
let known: number

const proposal = (over: Record<string, string> = {}) =>
  ProposeQuestionInput.parse({ title: TITLE, statement: 'Can it?', ...over })

const stored = async () => (await reader().select({ id: records.id }).from(records)).length

const shown = async (member: Member, over: Record<string, string> = {}) => {
  const { similar = [] } = await proposeUnlessKnown(member, proposal(over))
  return similar.map(({ number }) => number)
}

beforeAll(async () => {
  await seedWhenEmpty('default')
  ada = await aPerson()
  known = (await proposeQuestion(ada, proposal())).number
})

test('a question that was asked before is shown, and nothing is stored', async () => {
  const before = await stored()
  expect(await shown(await aPerson())).toEqual([known])
  const reworded = 'Is it possible to compute scaling exponents before training?'
  expect(await shown(await aPerson(), { title: reworded })).toEqual([known])
  expect(await stored()).toBe(before)
})

test('whoever was shown it may propose theirs all the same', async () => {
  const { proposed } = await proposeUnlessKnown(ada, proposal({ confirmed: `3 ${known} 99` }))
  expect(proposed?.slug).toBe('can-a-scaling-exponent-be-computed-before-training')
})

test('having been shown another question is not enough', async () => {
  expect(await shown(ada, { confirmed: '999999' })).toContain(known)
})

test('a form sent again does not meet what it made itself', async () => {
  const input = { title: 'Do quokkas learn by saddle escapes?', key: 'form-key-quokka' }
  const first = await proposeUnlessKnown(ada, proposal(input))
  expect(first.proposed).toBeDefined()
  expect(await proposeUnlessKnown(ada, proposal(input))).toEqual(first)
})

test('a draft is kept without a question', async () => {
  const { proposed } = await proposeUnlessKnown(ada, proposal({ intent: 'draft' }))
  expect(proposed).toBeDefined()
})

test('what only its author may see stops nobody else', async () => {
  const title = 'Why do numbats prefer flat minima?'
  await proposeQuestion(ada, proposal({ title, intent: 'draft' }))
  expect(await shown(await aPerson(), { title })).toEqual([])
})

test.each([
  'Deep learning and neural network training',
  'Is wider better?',
  'What is the role of the learning rate in training?',
  'Where do neural scaling laws come from?',
  'How do I cook an egg?',
])('%s: a question of its own is proposed at once', async (title) => {
  expect(
    await shown(await aPerson(), { title, statement: 'Scaling exponents of training.' }),
  ).toEqual([])
})

test('each question the site begins with is recognised when it is proposed again, and only it', async () => {
  const ben = await aPerson()
  const sample = seedContent().questions.filter((_, place) => place % 8 === 0)
  for (const { title, statement } of sample)
    expect(await shown(ben, { title, statement })).toHaveLength(1)
})
