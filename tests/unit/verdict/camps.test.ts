import { expect, test } from 'vitest'
import { campsOf } from '#app/domain/verdict/camps.ts'
import type { Group } from '#app/domain/verdict/group.ts'
import type { Side } from '#app/domain/verdict/side.ts'

const group = (id: string, strict: Side, y: number | null = 0): Group => ({
  id,
  name: '',
  members: [`m ${id}`],
  by: 'only-one',
  y,
  v: 1,
  df: null,
  few: false,
  disagree: false,
  whole: null,
  interval: null,
  side: strict,
  strict,
})

const disagreeing = [
  group('a', 'above'),
  group('b', 'below'),
  group('c', 'above'),
  group('d', 'open'),
]

test('groups that oppose one another stand in camps by their sides, without those that are open', () => {
  expect(campsOf({ key: 'groups-disagree' }, disagreeing)).toEqual([
    { side: 'above', groups: 2, members: ['m a', 'm c'] },
    { side: 'below', groups: 1, members: ['m b'] },
  ])
  expect(campsOf({ key: 'one-opposes' }, disagreeing)).toHaveLength(2)
})

test('groups that scatter stand on either side of their widest gap', () => {
  const scattered = [3, 1, 1.2, 3.3, null].map((y, n) => group(String(n), 'open', y))
  expect(campsOf({ key: 'scatter' }, scattered)).toEqual([
    { side: 'higher', groups: 2, members: ['m 0', 'm 3'] },
    { side: 'lower', groups: 2, members: ['m 1', 'm 2'] },
  ])
})

test('groups at one place, and those that agree, have no camps', () => {
  expect(campsOf({ key: 'scatter' }, [group('a', 'open'), group('b', 'open')])).toEqual([])
  expect(campsOf({ key: 'scatter' }, [group('a', 'open')])).toEqual([])
  expect(campsOf({ key: 'pooled' }, disagreeing)).toEqual([])
})
