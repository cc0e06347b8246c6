import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listQuery, withFilters, withSort } from '#app/domain/list/address.ts'
import { toCount } from '#app/domain/list/count.ts'
import { cursorText, parseCursor } from '#app/domain/list/cursor.ts'
import { planFacets } from '#app/domain/list/facets.ts'
import { isWhole, readListAddress } from '#app/domain/list/filters.ts'
import { LIST_SORTS } from '#app/domain/list/sort.ts'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const read = (query: string) => readListAddress('question', new URLSearchParams(query))

test.each([
  '',
  'q=a+b&kind=conjecture&status=answered&area=laws&author=ada&tag=x&tag=y&sort=top',
  `sort=new&after=1767225600000_${ID}`,
  `before=-3_${ID}`,
  'status=answered-negative',
])('the address %j is read and written alike', (query) => {
  const { ignored, ...address } = read(query)
  expect(ignored).toEqual([])
  expect(listQuery(address)).toBe(query)
})

test.each([
  ['', true],
  ['sort=new', true],
  ['kind=riddle', true],
  ['kind=conjecture', false],
  ['tag=x', false],
  ['author=ada', false],
  ['q=law', false],
])('whether the list at %j holds everything is %j', (query, whole) => {
  expect(isWhole(read(query).filters)).toBe(whole)
})

test('every address that can be written is read back as it was', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
  const address = fc.record({
    filters: fc.record({
      kind: fc.constantFrom('question', 'direction', null),
      status: fc.constantFrom('open', 'answered', 'ill-posed', null),
      mark: fc.constant(null),
      verdict: fc.constant(null),
      footing: fc.constant(null),
      state: fc.constant(null),
      due: fc.constant(null),
      area: fc.option(word),
      tags: fc.uniqueArray(word, { maxLength: 4 }),
      author: fc.option(word),
      claim: fc.constant(null),
      observable: fc.constant(null),
      q: fc.string(),
    }),
    sort: fc.constantFrom(...LIST_SORTS),
    place: fc.option(fc.record({ after: fc.record({ value: fc.nat(), id: fc.constant(ID) }) })),
  })
  fc.assert(
    fc.property(address, (written) => {
      const { ignored, ...again } = read(listQuery(written))
      expect(again).toEqual(written)
      expect(ignored).toEqual([])
    }),
  )
})

test('what is not known is left out and named', () => {
  const { filters, sort, place, ignored } = read(
    'kind=x&status=draft&sort=old&after=zz&area=%20Laws ',
  )
  expect([filters.kind, filters.status, filters.area, sort, place]).toEqual([
    null,
    null,
    'laws',
    'hot',
    null,
  ])
  expect(ignored.sort()).toEqual(['after=zz', 'kind=x', 'sort=old', 'status=draft'])
})

test('narrowing or sorting anew starts at the beginning', () => {
  const { ignored: _, ...address } = read(`kind=question&after=5_${ID}`)
  expect(listQuery(withFilters(address, { kind: null }))).toBe('')
  expect(listQuery(withSort(address, 'new'))).toBe('kind=question&sort=new')
})

test('a place is only read in an order it can stand in', () => {
  expect(parseCursor(cursorText({ value: -7, id: ID }), 'top')).toEqual({ value: -7, id: ID })
  expect(parseCursor(`-7_${ID}`, 'new')).toBeNull()
  expect(parseCursor(`1767225600000_${ID}`, 'hot')).toBeNull()
  expect(parseCursor(`1767225600000_${ID}`, 'active')?.value).toBe(1767225600000)
  expect(parseCursor(`999999999999999_${ID}`, 'new')).toBeNull()
  expect(parseCursor("1_' or 1=1 --", 'hot')).toBeNull()
})

test('each option counts with the others in force, and a chosen one leads out again', () => {
  const { filters } = read('kind=question&tag=x&author=ada')
  const plan = planFacets('question', filters, { areas: ['laws'], tags: ['x', 'y'] })
  const at = (facet: string, key: string | null) =>
    plan.find((option) => option.facet === facet && option.key === key)
  expect(at('kind', null)?.counted).toEqual({ ...filters, kind: null })
  expect(at('kind', 'question')).toMatchObject({ selected: true, counted: filters })
  expect(at('kind', 'question')?.leadsTo.kind).toBeNull()
  expect(at('area', 'laws')?.counted).toEqual({ ...filters, area: 'laws' })
  expect(at('tag', 'y')?.counted.tags).toEqual(['x', 'y'])
  expect(at('tag', 'x')?.leadsTo.tags).toEqual([])
  expect(at('author', 'ada')?.leadsTo.author).toBeNull()
})

test('a status that is no group is offered while it is chosen', () => {
  const keys = (query: string) =>
    planFacets('question', read(query).filters, { areas: [], tags: [] })
      .filter(({ facet }) => facet === 'status')
      .map(({ key }) => key)
  expect(keys('status=merged')).toContain('merged')
  expect(keys('')).not.toContain('merged')
})

test('counts beyond a thousand say at least a thousand', () => {
  expect(toCount(1_000)).toEqual({ value: 1_000, atLeast: false })
  expect(toCount(1_001)).toEqual({ value: 1_000, atLeast: true })
})
