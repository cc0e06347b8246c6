import { expect, test } from 'vitest'
import { parentDepth, placeBelow } from '#app/domain/thread/place.ts'

test('a comment on the record begins a section of its own', () => {
  expect(placeBelow(null, 'a')).toEqual({ depth: 0, sectionId: 'a' })
})

test('every eighth level begins a new section', () => {
  let above = { id: 'c0', ...placeBelow(null, 'c0') }
  const sections = [above.sectionId]
  for (let depth = 1; depth <= 18; depth++) {
    const id = `c${depth}`
    above = { id, ...placeBelow(above, id) }
    sections.push(above.sectionId)
  }
  expect(sections).toEqual([
    ...Array(8).fill('c0'),
    ...Array(8).fill('c8'),
    ...Array(3).fill('c16'),
  ])
})

test('a reply is attached to what it answers down to depth 18, and from there on at depth 18', () => {
  expect([0, 16, 17].map(parentDepth)).toEqual([0, 16, 17])
  expect([18, 19, 9_999].map(parentDepth)).toEqual([17, 17, 17])
})
