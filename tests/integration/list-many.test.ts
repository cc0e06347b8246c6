import { beforeAll, expect, test } from 'vitest'
import { documentWords } from '#app/domain/search/document-words.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { reader, write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { advance } from '#db/queries/counters.ts'
import { questions, records, searchDocuments, subjects } from '#db/schema/index.ts'
import { engine } from '#db/search/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

const MANY = 5_100
const CHUNK = 300

beforeAll(async () => {
  const by = await aPerson()
  await aQuestion({
    by,
    title: 'The oldest law',
    areaKey: 'rare',
    questionKind: 'conjecture',
    tags: ['old'],
  })
  const copied = await aQuestion({ by, title: 'Another law', status: 'proposed' })
  const rows = await reader().select().from(records)
  const facts = await reader().select().from(questions)
  const row = rows.find(({ id }) => id === copied.id)
  const fact = facts.find(({ recordId }) => recordId === copied.id)
  if (!row || !fact) throw new Error('the question to copy is missing')
  const words = documentWords({ title: 'Another law', body: '' })
  await write(async (tx) => {
    for (let from = 1; from < MANY; from += CHUNK) {
      const ids = Array.from({ length: Math.min(CHUNK, MANY - from) }, newId)
      await tx.insert(subjects).values(ids.map((id) => ({ id, kind: 'question' as const })))
      await tx.insert(records).values(ids.map((id, n) => ({ ...row, id, number: 100 + from + n })))
      await tx.insert(questions).values(ids.map((recordId) => ({ ...fact, recordId })))
      const last = await advance(tx, 'search', ids.length)
      const seqOf = (n: number) => last - ids.length + 1 + n
      await tx.insert(searchDocuments).values(
        ids.map((id, n) => ({
          subjectId: id,
          recordId: id,
          kind: 'question' as const,
          seq: seqOf(n),
        })),
      )
      for (const n of ids.keys()) await engine.put(tx, seqOf(n), words)
    }
  })
}, 120_000)

test('a count says 1,000 and more, and a small one beside it stays exact', async () => {
  const page = await recordList('question', null, new URLSearchParams())
  expect(page.total).toEqual({ value: 1_000, atLeast: true })
  const count = (facet: 'kind' | 'status' | 'area', key: string | null) =>
    page.facets[facet].find((option) => option.key === key)?.count
  expect(count('kind', 'question')).toEqual({ value: 1_000, atLeast: true })
  expect(count('kind', 'conjecture')).toEqual({ value: 1, atLeast: false })
  expect(count('status', null)).toEqual({ value: 1_000, atLeast: true })
  expect(count('status', 'open')).toEqual({ value: 1, atLeast: false })
  expect(count('area', 'rare')).toEqual({ value: 1, atLeast: false })
})

test('a search that matches more than are ranked says so and leaves out the oldest', async () => {
  const page = await searchPage(null, { q: 'law', kind: null, page: 1 })
  expect(page.cut).toBe(true)
  expect(page.total).toEqual({ value: 1_000, atLeast: true })
  expect(page.results).toHaveLength(20)
  expect(page.results.map((result) => result.record.titlePlain)).not.toContain('The oldest law')
  const last = await searchPage(null, { q: 'law', kind: null, page: 250 })
  expect(last.results).toHaveLength(20)
  expect(last.next).toBeNull()
})

test('a search that matches few of many finds them and is not cut', async () => {
  const page = await searchPage(null, { q: 'oldest law', kind: null, page: 1 })
  expect(page.results.map((result) => result.record.titlePlain)).toEqual(['The oldest law'])
  expect(page.cut).toBe(false)
  const beyond = await searchPage(null, { q: 'oldest law', kind: null, page: 2 })
  expect(beyond.results).toEqual([])
  expect(beyond.previous).toBe('q=oldest+law')
})
