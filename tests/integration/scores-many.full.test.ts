import { expect, test } from 'vitest'
import { aRegisteredPrediction, decide } from '#tests/support/factories/decided.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { scoresOn } from '#tests/support/pages/sections.ts'
import { allBelieve, manyPeople } from '#tests/support/scores/many.ts'
import { storedScores } from '#tests/support/scores/stored.ts'

const MANY = 10_000

test('ten thousand people are scored on one prediction in the write that decides it', async () => {
  const by = await aPerson()
  const record = await aRegisteredPrediction({ by })
  await allBelieve(record.id, await manyPeople(MANY))
  await decide(record.id, { by })
  const stored = await storedScores(record.id)
  expect(new Set(stored.map(({ personId }) => personId)).size).toBe(MANY)
  const sum = stored.reduce((total, { peer }) => total + peer, 0)
  expect(Math.abs(sum)).toBeLessThan(1e-4)
  const beside = await scoresOn(null, record.id)
  expect(beside).toMatchObject({ total: MANY, none: null })
  expect(beside?.rows).toHaveLength(50)
}, 60_000)
