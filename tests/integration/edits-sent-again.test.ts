import { expect, test } from 'vitest'
import { reader } from '#db/client.ts'
import { events, revisions } from '#db/schema/index.ts'
import { SENT_EDITS } from '#tests/support/factories/sent-edits.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const edits = Object.entries(SENT_EDITS)

const stored = async () => [
  (await reader().select().from(revisions)).length,
  (await reader().select().from(events)).length,
]

test.each(edits)(
  '%s: an edit whose answer was lost and that is sent again is answered as stored',
  async (_, world) => {
    const send = await world()
    const first = await send('The first words.', 1)
    const before = await stored()
    expect(await send('The first words.', 1)).toEqual(first)
    expect(await stored()).toEqual(before)
  },
)

test.each(edits)(
  '%s: other words from the same revision are a conflict, whoever wrote the first',
  async (_, world) => {
    const send = await world()
    await send('The first words.', 1)
    expect(await refusalOf(send('Quite other words.', 1))).toBe('conflict edited')
    await send('The second words.', 2)
    expect(await refusalOf(send('Quite other words.', 1))).toBe('conflict edited')
  },
)

test.each(edits)(
  '%s: sent again after somebody went on from there, it undoes nothing',
  async (_, world) => {
    const send = await world()
    const first = await send('The first words.', 1)
    await send('The second words.', 2)
    const before = await stored()
    expect(await send('The first words.', 1)).toEqual(first)
    expect(await stored()).toEqual(before)
  },
)

test('of two sends of one edit at once one is stored, and both are answered by it', async () => {
  const send = await (SENT_EDITS.question ?? expect.fail())()
  const [one, other] = await Promise.all([send('The words.', 1), send('The words.', 1)])
  expect(one).toEqual(other)
})
