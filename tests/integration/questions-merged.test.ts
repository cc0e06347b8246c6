import { beforeAll, expect, test } from 'vitest'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { sendToMerged } from '#app/http/params.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { problemsOf } from '#tests/support/refusal-of.ts'

type Numbered = { number: number }

let curator: Member
let author: Member
beforeAll(async () => {
  curator = await aPerson({ role: 'curator' })
  author = await aPerson()
})

const questions = (count: number) =>
  Promise.all(Array.from({ length: count }, () => aQuestion({ by: author, status: 'open' })))

const move = ({ number }: Numbered, status: string, into?: Numbered) =>
  assignStatus(
    curator,
    number,
    AssignStatusInput.parse({
      status,
      basis: 'They ask the same.',
      ...(into && { mergedInto: `Q${into.number}` }),
    }),
  )

const leadsTo = async ({ number }: Numbered) => (await questionPage(null, number)).mergedTo?.number
const shortLeadsTo = async ({ number }: Numbered) => (await findByName(null, `Q${number}`)).number

test('what was merged leads to what it became part of, through all merges', async () => {
  const [first, second, third] = await questions(3)
  await move(first!, 'merged', second)
  expect([await leadsTo(first!), await shortLeadsTo(first!)]).toEqual([
    second!.number,
    second!.number,
  ])
  await move(second!, 'merged', third)
  for (const one of [first!, second!]) {
    expect(await leadsTo(one)).toBe(third!.number)
    expect(await shortLeadsTo(one)).toBe(third!.number)
  }
  expect(await leadsTo(third!)).toBeUndefined()
  const { events } = await recordTimeline(null, { kind: 'question', number: third!.number })
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'question-merged', data: { name: `Q${second!.number}` } }),
  )
})

test('merges come to no circle', async () => {
  const [first, second, third] = await questions(3)
  await move(first!, 'merged', second)
  await move(second!, 'merged', third)
  const circle = { mergedInto: ['question.circle'] }
  for (const into of [first!, second!, third!])
    expect(await problemsOf(move(third!, 'merged', into))).toEqual(circle)
})

test.each(['answered-affirmative', 'answered-negative', 'answered-other', 'ill-posed'])(
  'a question that is %s is merged as well, and opened again',
  async (status) => {
    const [one, other] = await questions(2)
    await move(one!, status)
    await move(one!, 'merged', other)
    expect(await leadsTo(one!)).toBe(other!.number)
    await move(one!, 'open')
    expect([await leadsTo(one!), await shortLeadsTo(one!)]).toEqual([undefined, one!.number])
  },
)

test('one that became part of what cannot be seen stays where it is', async () => {
  const [one, other] = await questions(2)
  await move(one!, 'merged', other)
  await assignVisibility(curator, other!.id, { to: 'hidden', reason: 'Spam.' })
  expect([await leadsTo(one!), await shortLeadsTo(one!)]).toEqual([undefined, one!.number])
})

const sentFrom = (address: string) => {
  const target = { kind: 'question' as const, number: 7, slug: 'what-remains' }
  try {
    sendToMerged(new Request(`http://localhost${address}`), target)
    return null
  } catch (response) {
    if (!(response instanceof Response)) throw response
    return [response.status, response.headers.get('Location')]
  }
}

test.each([
  ['/questions/3-old', [301, '/questions/7-what-remains']],
  ['/questions/3', [301, '/questions/7-what-remains']],
  ['/questions/3-old?sort=new', [301, '/questions/7-what-remains?sort=new']],
  ['/questions/3-old?redirect=no', null],
])('%s of a merged question is answered by %j', (address, answer) => {
  expect(sentFrom(address)).toEqual(answer)
})
