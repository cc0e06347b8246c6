import { expect, test } from 'vitest'
import type { PredictionOfClaim } from '#app/domain/claim/prediction-of-claim.ts'
import { reasonOf } from '#app/domain/claim/reason.ts'
import { summaryOf } from '#app/domain/claim/summary.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import { claimSummary } from '#messages/claim-summary.ts'

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

const said = (...reasons: ReturnType<typeof of>[]) => {
  const summary = summaryOf(reasons)
  return summary && claimSummary(summary)
}

const robust = (agree: number, of: number) => ({ robustness: { agree, of } })

test.each([
  [[of(22, { pooled: 'supports', ...robust(16, 16) })], 'P22 supports it in all 16 analyses.'],
  [[of(22, { pooled: 'supports' })], 'P22 supports it.'],
  [
    [
      of(3, { pooled: 'supports', ...robust(16, 16) }),
      of(5, { pooled: 'supports', ...robust(11, 16) }),
    ],
    'P3 and P5 support it, P5, which bends most, in 11 of 16 analyses.',
  ],
  [
    [
      of(8, { pooled: 'supports' }),
      of(9, { pooled: 'contradicts' }),
      of(10, { pooled: 'contradicts' }),
    ],
    'P9 and P10 are contradicted; P8 supports it.',
  ],
  [
    [
      of(1, { pooled: 'inconclusive', ...because('too-few-groups', 2) }),
      of(7, { pooled: 'inconclusive' }),
    ],
    'P1 waits for 2 more groups; P7 does not decide yet.',
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
    [of(4, because('in-sample-only')), of(24, because('nothing-measured'))],
    'P4 rests only on data that it was made from; P24 is not measured yet.',
  ],
  [
    [of(9, { essential: true, resolution: 'refuted', pooled: 'contradicts' })],
    'P9 was resolved as refuted.',
  ],
  [[of(2, { resolution: 'annulled' }), of(3, { pooled: 'supports' })], 'P3 supports it.'],
  [
    [1, 2, 3, 4, 5].map((n) => of(n, because('no-uncertainty', 1))),
    'P1, P2, P3 and 2 more do not decide yet.',
  ],
])('a claim says in a sentence what its predictions say: %#', (reasons, sentence) => {
  expect(said(...reasons)).toBe(sentence)
})

test('a claim without a registered prediction has no such sentence', () => {
  expect(said()).toBeNull()
  expect(said(of(1, { registered: false }))).toBeNull()
})
