import { expect, test } from 'vitest'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'

test('the demonstration is told to its end', async () => {
  const told = await seedWhenEmpty('demo')
  expect(told).toMatchObject({ people: 11 })
}, 120_000)
