import { expect, test } from 'vitest'
import type { PredictionOfClaim } from '#app/domain/claim/prediction-of-claim.ts'
import { reasonOf } from '#app/domain/claim/reason.ts'
import { claimMessages } from '#app/domain/summary/claim.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import { summaryText } from '#messages/summaries.ts'

const of = (number: number, given: Partial<PredictionOfClaim>) =>
  reasonOf({
    id: `p${number}`,
    number,
    essential: false,
    registered: true,
    resolution: null,
    pooled: null,
    inSample: false,
    positions: { inside: 0, outside: 0 },
    ...given,
  })

const because = (key: NamedReason['key'], count = 0) => ({
  verdictReason: { key, count, named: [] },
})

const said = (reasons: Parameters<typeof claimMessages>[0]) =>
  summaryText({ kind: 'claim', messages: claimMessages(reasons), measured: null })

const robust = (agree: number, of: number) => ({ robustness: { agree, of } })

test.each([
  [
    [
      of(22, {
        pooled: 'supports',
        footing: 'known',
        ...robust(16, 16),
        ...because('one-group', 1),
      }),
      of(18, { pooled: 'inconclusive', ...because('straddles', 1) }),
    ],
    'P22 supports it in all 16 analyses, on 1 group known before registration; P18 does not decide yet.',
  ],
  [
    [of(30, { pooled: 'supports', footing: 'foretold', ...because('pooled', 4) })],
    'P30 supports it, on 4 groups, foretold.',
  ],
  [[of(22, { pooled: 'supports' })], 'P22 supports it.'],
  [
    [
      of(3, { pooled: 'supports', ...robust(16, 16) }),
      of(5, { pooled: 'supports', ...robust(11, 16) }),
    ],
    'P3 and P5 support it, P5, which bends most, in 11 of 16 analyses.',
  ],
  [
    [of(5, { pooled: 'contradicts', ...because('each-group-alone', 2) })],
    'P5 is contradicted by each of 2 groups alone.',
  ],
  [
    [of(2, { pooled: 'contradicts', ...because('pooled', 3) })],
    'P2 is contradicted by the combined estimate of 3 groups.',
  ],
  [
    [
      of(8, { pooled: 'supports', ...because('one-group', 1) }),
      of(9, { pooled: 'contradicts', essential: true, ...because('one-group', 1) }),
      of(10, { pooled: 'contradicts', ...because('one-group', 1) }),
    ],
    'P9 and P10 are each contradicted by 1 group; P8 supports it, on 1 group. P9 is essential: if it is resolved refuted, the claim is refuted.',
  ],
  [
    [
      of(1, { pooled: 'inconclusive', ...because('too-few-groups', 2) }),
      of(7, { pooled: 'inconclusive', ...because('straddles', 2) }),
    ],
    'P1 waits for 2 more groups, P7 does not decide yet.',
  ],
  [
    [1, 2].map((n) => of(n, { pooled: 'inconclusive', ...because('too-few-groups', n) })),
    'P1 and P2 wait for more groups.',
  ],
  [
    [1, 2].map((n) => of(n, { pooled: 'inconclusive', ...because('too-few-groups', 1) })),
    'P1 and P2 wait for 1 more group each.',
  ],
  [
    [of(8, because('straddles', 1)), of(4, because('in-sample-only'))],
    'P8 does not decide yet; P4 rests only on data that it was made from.',
  ],
  [
    [of(9, { essential: true, resolution: 'refuted', pooled: 'contradicts' })],
    'P9 was resolved as refuted.',
  ],
  [
    [of(2, { resolution: 'annulled' }), of(3, { pooled: 'supports' })],
    'P3 supports it; P2 was resolved and counts neither way.',
  ],
  [
    [1, 2, 3, 4, 5].map((n) => of(n, because('no-uncertainty', 1))),
    'P1, P2, P3 and 2 more do not decide yet.',
  ],
  [[of(24, because('nothing-measured'))], 'P24 is not measured yet.'],
  [[of(6, { registered: false })], 'P6 is not registered yet.'],
  [
    [{ kind: 'no-predictions' as const, decides: true }],
    'Nothing has been derived from it that could fail.',
  ],
  [[{ kind: 'retracted' as const, decides: true }], 'Its author no longer holds it.'],
  [
    [{ kind: 'superseded' as const, by: { id: 'c', number: 9 }, decides: true }],
    'Its author put C9 in its place.',
  ],
])('a claim says in a sentence what its predictions say: %#', (reasons, sentence) => {
  expect(said(reasons)).toBe(sentence)
})
