import { expect, test } from 'vitest'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'

test('the demonstration is told to its end', async () => {
  const told = await seedWhenEmpty('demo')
  expect(told).toMatchObject({ people: 11 })
  const held = await recordList('claim', null, new URLSearchParams('mark=established'))
  expect(held.rows.map(({ titlePlain }) => titlePlain)).toEqual([
    'Brightness grows in proportion to humidity',
  ])
}, 120_000)
