import { expect, test } from 'vitest'
import { beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import { closedTo, credenceCounts, mayGiveCredence } from '#app/domain/credence/policy.ts'
import { thin } from '#app/domain/credence/thin.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { VISIBILITIES } from '#app/domain/record/visibility.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

const record = (kind: RecordKind, status: string) => ({
  kind,
  status,
  visibility: 'public' as const,
  authorId: 'other',
})

const person = (role: Role) => ({ id: 'me', handle: 'me', displayName: 'me', role })

test('whoever has an account gives credences, and those of members count', () => {
  const prediction = record('prediction', 'registered')
  expect(mayGiveCredence(null, prediction)).toBe(false)
  expect(ROLES.filter((role) => mayGiveCredence(person(role), prediction))).toEqual([...ROLES])
  expect(ROLES.filter(credenceCounts)).toEqual(['member', 'trusted', 'curator', 'administrator'])
})

test.each([
  ['draft', 'not-public'],
  ['registered', null],
  ['resolution-proposed', null],
  ['confirmed', 'decided'],
  ['refuted', 'decided'],
  ['ambiguous', 'decided'],
  ['annulled', 'decided'],
])('a prediction that is %s: %s', (status, closed) => {
  expect(closedTo(record('prediction', status))).toBe(closed)
})

test.each([
  ['untested', null],
  ['refuted', null],
  ['established', null],
  ['retracted', 'retracted'],
  ['superseded', 'superseded'],
])('a claim that is %s: %s', (status, closed) => {
  expect(closedTo(record('claim', status))).toBe(closed)
})

test('what is not public takes no credence', () => {
  const open = VISIBILITIES.filter(
    (visibility) => closedTo({ ...record('claim', 'untested'), visibility }) === null,
  )
  expect(open).toEqual(['public'])
})

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const row = (personId: string, p: number | null, day: number, role: Role = 'member') => ({
  personId,
  p,
  at: at(day),
  role,
})

test('what others believe is not known until three of them said so, or the viewer did', () => {
  const two = [row('a', 0.2, 1), row('b', 0.4, 2), row('n', 0.9, 3, 'new')]
  expect(beliefsOf(two, 'me')).toMatchObject({
    visible: false,
    counted: [],
    standing: [],
    own: null,
  })
  const three = [...two, row('c', 0.6, 4)]
  expect(beliefsOf(three, null).standing.map(({ p }) => p)).toEqual([0.2, 0.4, 0.6])
  const own = [...two, row('me', 0.5, 5)]
  expect(beliefsOf(own, 'me').standing.map(({ p }) => p)).toEqual([0.2, 0.4, 0.5])
  expect(beliefsOf([...own, row('me', null, 6)], 'me')).toMatchObject({ visible: false, own: null })
  expect(beliefsOf([...three, row('c', null, 6)], null)).toMatchObject({ visible: false })
})

test('the credence of somebody new is their own and counts for nobody', () => {
  const rows = [row('a', 0.2, 1), row('me', 0.9, 2, 'new')]
  const beliefs = beliefsOf(rows, 'me')
  expect(beliefs.own?.p).toBe(0.9)
  expect(communityOf(beliefs.standing)).toEqual({ median: 0.2, low: 0.2, high: 0.2, n: 1 })
})

test('a long line keeps its first and last change and at most as many as wanted', () => {
  const many = Array.from({ length: 500 }, (_, day) => ({ at: at(day), p: day }))
  const thinned = thin(many, 40)
  expect(thinned.length).toBeLessThanOrEqual(40)
  expect(thinned.length).toBeGreaterThan(30)
  expect([thinned[0], thinned.at(-1)]).toEqual([many[0], many.at(-1)])
  expect(thin(many.slice(0, 40), 40)).toHaveLength(40)
  const atOnce = many.slice(0, 5).map((change) => ({ ...change, at: at(1) }))
  expect(thin(atOnce, 2).at(-1)).toEqual(atOnce.at(-1))
})
