import { expect, test } from 'vitest'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { write } from '#db/client.ts'
import { putSetting } from '#db/queries/settings.ts'

test('over a demonstration that was cut short no other content is stored', async () => {
  await write((tx) => putSetting(tx, 'demoBegun', true, new Date()))
  await expect(seedWhenEmpty('demo')).rejects.toThrow(/interrupted/)
  await expect(seedWhenEmpty('default')).rejects.toThrow(/interrupted/)
})
