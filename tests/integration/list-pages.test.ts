import { beforeAll, expect, test } from 'vitest'
import { LIST_SORTS } from '#app/domain/list/sort.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

beforeAll(async () => {
  const by = await aPerson()
  // Many equal values, so that a page often ends between two questions that only their id tells apart.
  for (let n = 0; n < 60; n++)
    await aQuestion({
      by,
      createdAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 20))),
      score: n % 3,
      commentCount: n % 10 === 0 ? 1 : 0,
    })
})

const list = (query: string) => recordList('question', null, new URLSearchParams(query))

async function walk(query: string, direction: 'next' | 'previous') {
  const pages: number[][] = []
  for (let at: string | null = query; at !== null; ) {
    const page = await list(at)
    pages.push(page.rows.map((row) => row.number))
    at = page[direction]
    if (pages.length > 10) throw new Error('the pages do not end')
    if (at === null) return { pages, last: page }
  }
  throw new Error('unreachable')
}

test.each(LIST_SORTS)(
  'pages of the order %s hold every question once, there and back',
  async (sort) => {
    const { pages, last } = await walk(`sort=${sort}`, 'next')
    const all = pages.flat()
    const expected = sort === 'without-replies' ? 54 : 60
    expect(all).toHaveLength(expected)
    expect(new Set(all).size).toBe(expected)
    expect(last.total.value).toBe(expected)
    const { pages: back } = await walk(last.previous ?? '', 'previous')
    expect(back.toReversed().flat()).toEqual(pages.slice(0, -1).flat())
  },
)

test('the first page has no way back and the last none on', async () => {
  const first = await list('sort=new')
  expect(first.previous).toBeNull()
  expect(first.rows).toHaveLength(25)
  const second = await list(first.next ?? '')
  const again = await list(second.previous ?? '')
  expect(again.previous).toBeNull()
  expect(again.rows.map((row) => row.number)).toEqual(first.rows.map((row) => row.number))
  const third = await list(second.next ?? '')
  expect(third.next).toBeNull()
  expect(third.rows).toHaveLength(10)
})

test('going back past the beginning ends on a full first page', async () => {
  const first = await list('sort=new')
  const [second] = (await list('sort=new')).rows.slice(3)
  const at = second ? `${second.createdAt.getTime()}_${second.id}` : ''
  const page = await list(`sort=new&before=${at}`)
  expect(page.rows.map((row) => row.number)).toEqual(first.rows.map((row) => row.number))
  expect(page.previous).toBeNull()
})

test('a link to a page keeps every narrowing', async () => {
  const page = await list('q=question&kind=question&status=open&sort=top')
  expect(page.next).toMatch(
    /^q=question&kind=question&status=open&sort=top&after=\d+_[0-9a-f-]{36}$/,
  )
})
