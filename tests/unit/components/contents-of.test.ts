import { expect, test } from 'vitest'
import { contentsOf } from '#app/components/record/contents-of.ts'

const bare = {
  record: { background: null, remarks: null, references: [] },
  thread: { total: 3 },
  contents: [],
}
const ids = (shown: Parameters<typeof contentsOf>[0]) => contentsOf(shown).map(({ id }) => id)

test('a bare record has its statement and its discussion', () => {
  expect(ids(bare)).toEqual(['statement', 'discussion'])
})

test('remarks stand in the contents as soon as the page says anything about them', () => {
  expect(ids({ ...bare, remarksLack: 'not worked in' })).toContain('remarks')
  const remarks = { key: 'a:remarks:1', html: '<p>Known.</p>' }
  expect(ids({ ...bare, record: { ...bare.record, remarks } })).toContain('remarks')
})

test('the sections of a kind come before the remarks', () => {
  const contents = [{ id: 'predictions', label: 'Predictions', count: 2 }]
  expect(ids({ ...bare, contents, remarksLack: 'x' })).toEqual([
    'statement',
    'predictions',
    'remarks',
    'discussion',
  ])
})
