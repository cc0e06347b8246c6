import { expect, test } from 'vitest'
import { lackOf } from '#app/domain/claim/establishment.ts'
import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { supportingGroups, type TestedPrediction } from '#app/domain/claim/supporting-groups.ts'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'

type Measured = TestedPrediction['measured'][number]

const measured = (id: string, over: Partial<Measured> = {}): Measured => ({
  id,
  experimentId: `experiment of ${id}`,
  estimate: { ...bareEstimate(0.5), se: 0.1, low: 0.3, high: 0.7 },
  standing: 'counted',
  inForce: true,
  group: '',
  publishedAt: null,
  inSample: false,
  reanalysis: false,
  speaks: false,
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
  const bare = bareEstimate(0.5)
  expect(groups(measured('a', { standing: 'offered' }))).toBe(0)
  expect(groups(measured('a', { inForce: false }))).toBe(0)
  expect(groups(measured('a', { estimate: bare }))).toBe(0)
})

test('the data that made a prediction are no group that supports it', () => {
  expect(groups(measured('a', { inSample: true }))).toBe(0)
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

test('a claim lacks support, then groups, then a prediction that was foretold', () => {
  const footing = 'foretold'
  expect(
    CLAIM_STATUSES.filter((status) => lackOf({ status, groups: 9, footing }) === null),
  ).toEqual(['supported'])
  const lacks = [0, 1, 2, 3].map((count) => lackOf({ status: 'supported', groups: count, footing }))
  expect(lacks).toEqual(['noGroup', 'oneGroup', null, null])
  for (const other of ['known', null] as const)
    expect(lackOf({ status: 'supported', groups: 2, footing: other })).toBe('notForetold')
})
