import { expect, test } from 'vitest'
import { homePage } from '#app/services/home/home-page.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

test('the liveliest questions are those that still wait for an answer', async () => {
  const by = await aPerson()
  const open = await aQuestion({ by, status: 'open' })
  const half = await aQuestion({ by, status: 'partially-answered', score: 3 })
  await aQuestion({ by, status: 'answered-negative', score: 9 })
  await aQuestion({ by, status: 'merged', score: 9 })
  const { hottest } = await homePage(null)
  expect(hottest.map(({ number }) => number)).toEqual([half.number, open.number])
})
