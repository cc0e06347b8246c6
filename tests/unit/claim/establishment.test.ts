import { expect, test } from 'vitest'
import { lackOf } from '#app/domain/claim/establishment.ts'
import * as policy from '#app/domain/claim/establishment-policy.ts'
import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { supportingGroups, type TestedPrediction } from '#app/domain/claim/supporting-groups.ts'
import type { Party } from '#app/domain/resolution/policy.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

type Measured = TestedPrediction['measured'][number]

const measured = (id: string, over: Partial<Measured> = {}): Measured => ({
  id,
  experimentId: `experiment of ${id}`,
  estimate: { value: 0.5, se: 0.1, low: 0.3, high: 0.7 },
  standing: 'counted',
  inForce: true,
  group: '',
  publishedAt: null,
  inSample: false,
  verdict: 'supports',
  ...over,
})

const groups = (...all: Measured[]) => supportingGroups([{ says: 'supports', measured: all }]).size

test('two values of one group, or of one experiment without a group, are one group', () => {
  expect(groups(measured('a', { group: 'north' }), measured('b', { group: 'north' }))).toBe(1)
  const experimentId = 'e'
  expect(groups(measured('a', { experimentId }), measured('b', { experimentId }))).toBe(1)
  expect(groups(measured('a', { group: 'north' }), measured('b', { group: 'south' }))).toBe(2)
  expect(groups(measured('a'), measured('b'))).toBe(2)
})

test('a group may be named like an experiment', () => {
  expect(groups(measured('a', { group: 'e' }), measured('b', { experimentId: 'e' }))).toBe(2)
})

test('only what counts, is in force and has a standard error supports', () => {
  const bare = { value: 0.5, se: null, low: null, high: null }
  expect(groups(measured('a', { standing: 'offered' }))).toBe(0)
  expect(groups(measured('a', { inForce: false }))).toBe(0)
  expect(groups(measured('a', { estimate: bare }))).toBe(0)
})

test('a group whose own value contradicts does not support, one that leaves it open does', () => {
  expect(groups(measured('a', { verdict: 'contradicts' }))).toBe(0)
  expect(groups(measured('a', { verdict: 'inconclusive' }))).toBe(1)
})

test('groups are counted once over all predictions that speak for the claim, and no others', () => {
  const north = measured('a', { group: 'north' })
  const south = measured('b', { group: 'south' })
  const said = (says: TestedPrediction['says'], one: Measured) => ({ says, measured: [one] })
  const count = (...all: TestedPrediction[]) => supportingGroups(all).size
  expect(count(said('supports', north), said('supports', south))).toBe(2)
  expect(count(said('supports', north), said('supports', north))).toBe(1)
  expect(count(said('supports', north), said('contradicts', south))).toBe(1)
  expect(count(said('supports', north), said(null, south))).toBe(1)
})

test('a claim lacks support, then groups', () => {
  expect(CLAIM_STATUSES.filter((status) => lackOf({ status, groups: 9 }) === null)).toEqual([
    'supported',
  ])
  const lacks = [0, 1, 2, 3].map((count) => lackOf({ status: 'supported', groups: count }))
  expect(lacks).toEqual(['noGroup', 'oneGroup', null, null])
})

const party = (role: Role | null, stakes: Party['stakes'] = []): Party => ({
  viewer: role && { id: 'me', handle: 'me', displayName: 'Me', role },
  stakes,
})
const part = [{ kind: 'experiment' as const, number: 4 }]
const present = (over: Partial<policy.Present> = {}): policy.Present => ({
  proposedById: 'maren',
  established: false,
  ended: false,
  seconds: [],
  ...over,
})
const open = { present: null, ground: { status: 'supported' as const, groups: 2 } }

/** The roles without an obstacle. */
const free = (why: (party: Party) => policy.Obstacle | null) => [
  ...(why(party(null)) ? [] : ['visitor']),
  ...ROLES.filter((role) => why(party(role)) === null),
]

test('each act takes its role', () => {
  const curators = ['curator', 'administrator']
  expect(free((by) => policy.whyNotPropose(by, open))).toEqual(curators)
  expect(free((by) => policy.whyNotSecond(by, present()))).toEqual(['trusted', ...curators])
  expect(free((by) => policy.whyNotEnd(by, present()))).toEqual(curators)
  expect(free((by) => policy.whyNotEnd(by, present({ established: true })))).toEqual(curators)
})

test('a stake keeps everybody from every act', () => {
  const curator = party('curator', part)
  expect(policy.whyNotPropose(curator, open)).toBe('claimStake')
  expect(policy.whyNotSecond(curator, present())).toBe('claimStake')
  expect(policy.whyNotEnd(curator, present())).toBe('claimStake')
})

test('one proposal at a time, one second a person, and none by who proposed it', () => {
  const curator = party('curator')
  const again = (one: policy.Present) => policy.whyNotPropose(curator, { ...open, present: one })
  expect(again(present())).toBe('establishmentPresent')
  expect(again(present({ established: true }))).toBe('established')
  const second = (over: Partial<policy.Present>) => policy.whyNotSecond(curator, present(over))
  expect(second({ proposedById: 'me' })).toBe('ownEstablishment')
  expect(second({ seconds: [{ personId: 'me' }] })).toBe('establishmentSeconded')
  expect(second({ established: true })).toBe('established')
  expect(second({ ended: true })).toBe('establishmentEnded')
  expect(policy.whyNotEnd(curator, present({ ended: true }))).toBe('establishmentEnded')
})
