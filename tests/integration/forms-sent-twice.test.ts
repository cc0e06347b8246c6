import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { revisions } from '#db/schema/index.ts'
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

test('line ends as another browser sends them make no other form', async () => {
  const send = await (SENT_FORMS.question ?? expect.fail())()
  const first = await send(KEY, 'One line.\nAnother.')
  expect(await send(KEY, 'One line.\r\nAnother.')).toEqual(first)
})
