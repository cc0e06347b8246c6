import { expect, test } from 'vitest'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { toldOfRules } from '#tests/support/upgrades/told-of-rules.ts'

test('the demonstration is told to its end', async () => {
  const told = await seedWhenEmpty('demo')
  expect(told).toMatchObject({ people: 11 })
  const held = await recordList('claim', null, new URLSearchParams('mark=established'))
  expect(held.rows.map(({ titlePlain }) => titlePlain)).toEqual([
    'Brightness grows in proportion to humidity',
  ])
  await prepareJobs()
  await runJobs()
  expect(await toldOfRules()).toEqual([])
}, 120_000)
