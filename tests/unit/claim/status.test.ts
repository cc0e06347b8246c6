import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ClaimBasis,
  deriveClaimStatus,
  type PredictionOfClaim,
} from '#app/domain/claim/status.ts'

const prediction = (number: number, more: Partial<PredictionOfClaim> = {}): PredictionOfClaim => ({
  id: `p${number}`,
  number,
  essential: false,
  registered: true,
  resolution: null,
  pooled: null,
  inSample: false,
  positions: { inside: 0, outside: 0 },
  ...more,
})
const basis = (predictions: PredictionOfClaim[], more: Partial<ClaimBasis> = {}): ClaimBasis => ({
  retracted: false,
  supersededBy: null,
  predictions,
  handMade: [],
  ...more,
})
const statusOf = (...predictions: PredictionOfClaim[]) =>
  deriveClaimStatus(basis(predictions)).status

const supporting = prediction(1, { pooled: 'supports' })
const contradicting = prediction(2, { pooled: 'contradicts' })
const refuted = prediction(3, { essential: true, resolution: 'refuted' })

test('the first rule that applies gives the status', () => {
  expect(statusOf()).toBe('untested')
  expect(statusOf(prediction(1), prediction(2, { pooled: 'inconclusive' }))).toBe('untested')
  expect(statusOf(supporting)).toBe('supported')
  expect(statusOf(contradicting)).toBe('challenged')
  expect(statusOf(supporting, contradicting)).toBe('contested')
  expect(statusOf(supporting, contradicting, refuted)).toBe('refuted')
})

test('retraction goes before supersession, and both before all evidence', () => {
  const supersededBy = { id: 'c9', number: 9 }
  const all = [supporting, contradicting, refuted]
  const superseded = deriveClaimStatus(basis(all, { supersededBy }))
  expect(superseded.status).toBe('superseded')
  expect(superseded.reasons[0]).toEqual({ kind: 'superseded', by: supersededBy, decides: true })
  const retracted = deriveClaimStatus(basis(all, { supersededBy, retracted: true }))
  expect(retracted.status).toBe('retracted')
  expect(retracted.reasons.filter(({ decides }) => decides)).toEqual([
    { kind: 'retracted', decides: true },
  ])
})

test.each([
  ['confirmed', 'contradicts', 'supported'],
  ['refuted', 'supports', 'challenged'],
  ['ambiguous', 'contradicts', 'untested'],
  ['annulled', 'supports', 'untested'],
] as const)('resolved %s stands before a pooled verdict that %s', (resolution, pooled, status) => {
  expect(statusOf(prediction(1, { resolution, pooled }))).toBe(status)
})

test('an essential prediction that measurements contradict challenges, and only a resolution refutes', () => {
  expect(statusOf({ ...contradicting, essential: true })).toBe('challenged')
  expect(statusOf({ ...refuted, essential: false })).toBe('challenged')
})

test('a prediction that is not registered moves nothing', () => {
  expect(statusOf({ ...supporting, registered: false })).toBe('untested')
  expect(statusOf({ ...refuted, registered: false }, supporting)).toBe('supported')
})

test('the chain names what decided first, then the rest, then what moves nothing', () => {
  const { reasons } = deriveClaimStatus(
    basis([prediction(1), { ...contradicting, positions: { inside: 1, outside: 2 } }], {
      handMade: [{ id: 'e1', relation: 'supports' }],
    }),
  )
  expect(reasons).toMatchObject([
    {
      kind: 'pooled',
      decides: true,
      prediction: { id: 'p2', number: 2 },
      essential: false,
      inSample: false,
      verdict: 'contradicts',
      says: 'contradicts',
    },
    {
      kind: 'untested',
      decides: false,
      prediction: { id: 'p1', number: 1 },
      essential: false,
      inSample: false,
      says: null,
    },
    {
      kind: 'positions',
      decides: false,
      prediction: { id: 'p2', number: 2 },
      inside: 1,
      outside: 2,
    },
    { kind: 'hand-made', decides: false, evidence: { id: 'e1', relation: 'supports' } },
  ])
})

test('only the refuted essential predictions decide a refutation', () => {
  const { reasons } = deriveClaimStatus(basis([supporting, refuted]))
  expect(reasons.map((reason) => [reason.kind, reason.decides])).toEqual([
    ['resolved', true],
    ['pooled', false],
  ])
})

test('support from the data that made the prediction says so', () => {
  const { status, reasons } = deriveClaimStatus(basis([{ ...supporting, inSample: true }]))
  expect(status).toBe('supported')
  expect(reasons[0]).toMatchObject({ says: 'supports', inSample: true, decides: true })
})

test('a claim without predictions says so', () => {
  expect(deriveClaimStatus(basis([])).reasons).toEqual([{ kind: 'no-predictions', decides: true }])
})

const predictions = fc.array(
  fc.record({
    id: fc.constant('p'),
    number: fc.nat(99),
    essential: fc.boolean(),
    registered: fc.boolean(),
    resolution: fc.constantFrom(null, 'confirmed', 'refuted', 'ambiguous', 'annulled'),
    pooled: fc.constantFrom(null, 'supports', 'contradicts', 'inconclusive'),
    inSample: fc.boolean(),
    positions: fc.record({ inside: fc.nat(3), outside: fc.nat(3) }),
  }),
)

test('evidence made by hand and positions without uncertainty never move a status', () => {
  const relation = fc.constantFrom('supports', 'contradicts', 'qualifies', 'inconclusive')
  const handMade = fc.array(fc.record({ id: fc.constant('e'), relation }))
  fc.assert(
    fc.property(predictions, handMade, (list, made) => {
      const bare = list.map((one) => ({ ...one, positions: { inside: 0, outside: 0 } }))
      const moved = deriveClaimStatus(basis(list, { handMade: made }))
      expect(moved.status).toBe(deriveClaimStatus(basis(bare)).status)
      expect(moved.reasons.filter(({ kind }) => kind === 'hand-made')).toHaveLength(made.length)
    }),
  )
})

test('the order of the predictions does not matter, and each status has something that decides it', () => {
  const both = predictions.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(both, ([list, shuffled]) => {
      const { status, reasons } = deriveClaimStatus(basis(list))
      expect(deriveClaimStatus(basis(shuffled)).status).toBe(status)
      expect(reasons.some(({ decides }) => decides)).toBe(true)
    }),
  )
})
