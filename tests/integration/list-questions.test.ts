import { beforeAll, expect, test } from 'vitest'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

let ada: Member
let bob: Member
const day = (n: number) => new Date(Date.UTC(2026, 0, n))

beforeAll(async () => {
  ada = await aPerson({ handle: 'ada' })
  bob = await aPerson({ handle: 'bob' })
  const texts = [
    {
      by: ada,
      title: 'Alpha law',
      areaKey: 'laws',
      tags: ['scaling', 'width'],
      createdAt: day(1),
      score: 5,
      commentCount: 3,
      lastActivityAt: day(9),
    },
    {
      by: ada,
      title: 'Beta law',
      areaKey: 'laws',
      tags: ['scaling'],
      createdAt: day(2),
      status: 'answered-negative' as const,
    },
    {
      by: bob,
      title: 'Gamma',
      areaKey: 'limits',
      tags: ['width'],
      createdAt: day(3),
      questionKind: 'conjecture' as const,
      score: 9,
    },
    {
      by: bob,
      title: 'Delta',
      createdAt: day(4),
      status: 'proposed' as const,
      score: -2,
      commentCount: 1,
    },
    {
      by: bob,
      title: 'Epsilon',
      createdAt: day(5),
      questionKind: 'direction' as const,
      status: 'answered-affirmative' as const,
    },
    {
      by: ada,
      title: 'Queued law',
      areaKey: 'laws',
      tags: ['secret'],
      createdAt: day(6),
      visibility: 'queued' as const,
    },
    {
      by: ada,
      title: 'Draft law',
      tags: ['secret'],
      createdAt: day(7),
      visibility: 'draft' as const,
      status: 'draft' as const,
    },
    {
      by: ada,
      title: 'Hidden law',
      areaKey: 'laws',
      createdAt: day(8),
      visibility: 'hidden' as const,
    },
    {
      by: ada,
      title: 'Deleted law',
      areaKey: 'laws',
      createdAt: day(8),
      visibility: 'deleted' as const,
    },
  ]
  for (const text of texts) await aQuestion(text)
})

const list = (query: string, viewer: Viewer = null) =>
  recordList('question', viewer, new URLSearchParams(query))
const titles = async (query: string, viewer: Viewer = null) =>
  (await list(query, viewer)).rows.map((row) => row.titlePlain.split(' ')[0])
const counts = async (
  query: string,
  facet: 'kind' | 'status' | 'area' | 'tag' | 'author',
  viewer: Viewer = null,
) =>
  Object.fromEntries(
    (await list(query, viewer)).facets[facet].map((o) => [o.key ?? 'any', o.count.value]),
  )

test.each([
  ['sort=new', ['Epsilon', 'Delta', 'Gamma', 'Beta', 'Alpha']],
  ['sort=active', ['Alpha', 'Epsilon', 'Delta', 'Gamma', 'Beta']],
  ['sort=without-replies', ['Epsilon', 'Gamma', 'Beta']],
  ['sort=top&status=open', ['Gamma', 'Alpha']],
  ['sort=new&kind=conjecture', ['Gamma']],
  ['sort=new&status=answered', ['Epsilon', 'Beta']],
  ['sort=new&status=answered-negative', ['Beta']],
  ['sort=new&area=laws', ['Beta', 'Alpha']],
  ['sort=new&tag=scaling', ['Beta', 'Alpha']],
  ['sort=new&tag=scaling&tag=width', ['Alpha']],
  ['sort=new&author=bob', ['Epsilon', 'Delta', 'Gamma']],
  ['sort=new&q=laws', ['Beta', 'Alpha']],
  ['sort=new&q=-law', ['Epsilon', 'Delta', 'Gamma']],
  ['sort=new&q=law+-tag%3Awidth', ['Beta']],
  ['sort=new&q=kind%3Adirection', ['Epsilon']],
  ['sort=new&q=kind%3Acomment', []],
  ['sort=new&q=%22%28*', ['Epsilon', 'Delta', 'Gamma', 'Beta', 'Alpha']],
])('the list %s holds these questions in this order', async (query, expected) => {
  expect(await titles(query)).toEqual(expected)
})

test('equal scores are ordered by age, the newest first', async () => {
  expect(await titles('sort=top')).toEqual(['Gamma', 'Alpha', 'Epsilon', 'Beta', 'Delta'])
})

test('each facet counts with every other narrowing in force', async () => {
  expect(await counts('', 'kind')).toEqual({ any: 5, question: 3, conjecture: 1, direction: 1 })
  expect(await counts('author=bob', 'kind')).toEqual({
    any: 3,
    question: 1,
    conjecture: 1,
    direction: 1,
  })
  expect(await counts('kind=question', 'kind')).toEqual({
    any: 5,
    question: 3,
    conjecture: 1,
    direction: 1,
  })
  expect(await counts('tag=width', 'status')).toEqual({
    any: 2,
    proposed: 0,
    open: 2,
    'partially-answered': 0,
    answered: 0,
    closed: 0,
  })
  expect(await counts('status=answered', 'area')).toEqual({ any: 2, laws: 1, limits: 0 })
  expect(await counts('tag=scaling', 'tag')).toEqual({ scaling: 2, width: 1 })
  expect(await counts('author=ada&kind=question', 'author')).toEqual({ ada: 2 })
  expect(await counts('sort=without-replies', 'kind')).toEqual({
    any: 3,
    question: 1,
    conjecture: 1,
    direction: 1,
  })
  expect(await counts('q=law', 'area')).toEqual({ any: 2, laws: 2, limits: 0 })
})

test('what a viewer may not list is in no row, total, facet or tag', async () => {
  const shown = async (viewer: Viewer) => {
    const { total, rows, facets } = await list('sort=new&area=laws', viewer)
    return [total.value, rows.length, facets.tag.map((o) => o.key).join(' ')]
  }
  expect(await shown(null)).toEqual([2, 2, 'scaling width'])
  expect(await shown(bob)).toEqual([2, 2, 'scaling width'])
  expect(await shown(ada)).toEqual([3, 3, 'scaling secret width'])
  expect(await shown(await aPerson({ role: 'curator' }))).toEqual([3, 3, 'scaling secret width'])
})

test('what the address says and nobody knows is named and left out', async () => {
  const page = await list(
    'kind=riddle&status=draft&area=nowhere&tag=x&author=zed&sort=old&after=1&q=status:lost',
  )
  expect(page.total.value).toBe(5)
  expect(page.ignored.sort()).toEqual([
    'after=1',
    'area=nowhere',
    'author=zed',
    'kind=riddle',
    'sort=old',
    'status:lost',
    'status=draft',
    'tag=x',
  ])
})

test('a tag that no listed question has is as unknown as one that there is not', async () => {
  const ignored = async (viewer: Viewer) => (await list('tag=secret', viewer)).ignored
  expect(await ignored(null)).toEqual(['tag=secret'])
  expect(await ignored(bob)).toEqual(['tag=secret'])
  expect(await ignored(ada)).toEqual([])
})

test('an option leads to the list it counted, and a chosen one back out of it', async () => {
  const page = await list('kind=question&sort=new')
  const laws = page.facets.area.find((option) => option.key === 'laws')
  expect(laws?.query).toBe('kind=question&area=laws&sort=new')
  expect((await list(laws?.query ?? '')).total).toEqual(laws?.count)
  expect(page.facets.kind.find((option) => option.selected)?.query).toBe('sort=new')
})
