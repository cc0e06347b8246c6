import { expect, test } from 'vitest'
import type { PredictionOfClaim } from '#app/domain/claim/prediction-of-claim.ts'
import { reasonOf } from '#app/domain/claim/reason.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import {
  askedMessages,
  type PredictionOfQuestion,
  type QuestionBasis,
  questionMessages,
} from '#app/domain/summary/question.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import { summaryText } from '#messages/summaries.ts'

const measured = { id: 'o', name: 'the exponent' }

const of = (
  number: number,
  given: Partial<PredictionOfClaim>,
  over: Partial<Omit<PredictionOfQuestion, 'reason'>> = {},
): PredictionOfQuestion => ({
  reason: reasonOf({
    id: `p${number}`,
    number,
    essential: false,
    registered: true,
    resolution: null,
    pooled: null,
    inSample: false,
    positions: { inside: 0, outside: 0 },
    ...given,
  }),
  observable: measured,
  figure: null,
  groups: 0,
  ...over,
})

const because = (key: VerdictReasonKey, count = 0) => ({ verdictReason: { key, count, named: [] } })
const estimated = (groups: number) => ({
  groups,
  figure: { value: 0.5108, error: 0.0112, scale: 'linear' as const, unit: '1' },
})
const claim = (status: string, footing: 'foretold' | 'known' | null = null) => ({ status, footing })

const open = { status: 'open' as QuestionStatus, statusAsOf: new Date(0), statusBasis: '' }

function said(basis: Partial<QuestionBasis>, asked: Partial<typeof open> = {}): string {
  const stored = askedMessages({ claims: [], predictions: [], crossed: null, runners: 0, ...basis })
  const messages = questionMessages({ ...open, ...asked, said: stored })
  return summaryText({ kind: 'question', messages, measured })
}

test.each<[string, Partial<QuestionBasis>, string]>([
  ['nothing claimed', {}, 'Nobody has claimed anything yet.'],
  [
    'nothing claimed, and people at it',
    { runners: 3 },
    'Nobody has claimed anything yet. Three people would run an experiment.',
  ],
  [
    'claims without predictions',
    { claims: [claim('untested'), claim('untested')] },
    'Two claims were made; nothing has been derived from them that could fail.',
  ],
  [
    'nothing counted',
    {
      claims: [claim('untested')],
      predictions: [of(24, because('nothing-measured')), of(27, because('nothing-measured'))],
    },
    'Not decided yet: nothing has been measured on P24 and P27.',
  ],
  [
    'not decided',
    {
      claims: [claim('untested')],
      predictions: [
        of(20, because('in-sample-only')),
        of(21, { pooled: 'inconclusive', ...because('straddles', 1) }),
      ],
    },
    'Not decided yet: what was measured on P21 decides nothing; P20 rests only on data that it was made from.',
  ],
  [
    'decided in part',
    {
      claims: [
        claim('challenged'),
        claim('challenged'),
        claim('challenged'),
        claim('supported', 'known'),
        claim('untested'),
      ],
      predictions: [
        of(1, { pooled: 'inconclusive', ...because('too-few-groups', 2) }, estimated(3)),
        of(2, { pooled: 'contradicts', ...because('pooled', 2) }, estimated(2)),
      ],
    },
    'Three of five claims are challenged, one is supported, not foretold. The best estimate of “the exponent” is 0.511 ± 0.011 from 3 groups; P1 waits for 2 more groups.',
  ],
  [
    'some supported',
    {
      claims: [claim('supported', 'known'), claim('supported', 'known')],
      predictions: [of(22, { pooled: 'supports', ...because('one-group', 1) }, estimated(1))],
    },
    'Two of two claims are supported, none foretold; both rest on P22 and 1 group.',
  ],
  [
    'rivals that exclude each other',
    {
      claims: [claim('challenged'), claim('untested')],
      predictions: [
        of(37, { pooled: 'contradicts', ...because('one-group', 1) }, estimated(1)),
        of(38, { pooled: 'contradicts', ...because('one-group', 1) }, estimated(1)),
      ],
      crossed: { a: 37, b: 38 },
    },
    'One of two claims is challenged: P37 and P38 are each contradicted by the data that the other was made from.',
  ],
  [
    'challenged by one group each',
    {
      claims: [claim('challenged'), claim('challenged')],
      predictions: [9, 10, 16].map((number) =>
        of(number, { pooled: 'contradicts', ...because('one-group', 1) }),
      ),
    },
    'Two of two claims are challenged: P9, P10 and P16 are each contradicted by 1 group.',
  ],
  [
    'groups that disagree have no mean',
    {
      claims: [claim('supported', 'foretold')],
      predictions: [
        of(1, { pooled: 'inconclusive', ...because('groups-disagree', 2) }, estimated(5)),
        of(
          2,
          { pooled: 'supports', footing: 'foretold', ...because('pooled', 2) },
          {
            observable: null,
          },
        ),
      ],
    },
    'The one claim is supported, foretold; it rests on P2 and 2 groups.',
  ],
  [
    'what nobody holds any more is no claim',
    { claims: [claim('retracted'), claim('superseded')] },
    'Nobody has claimed anything yet.',
  ],
])('a question says what is known: %s', (_, basis, sentence) => {
  expect(said(basis)).toBe(sentence)
})

test.each<[QuestionStatus, string, string]>([
  ['partially-answered', '', 'Answered in part on 20 February 2027.'],
  [
    'answered-affirmative',
    'By the accepted proof',
    'Answered on 20 February 2027: yes. By the accepted proof.',
  ],
  [
    'declined',
    'no observable could decide it',
    'Declined on 20 February 2027: no observable could decide it.',
  ],
  ['ill-posed', 'see $x$', 'Found ill-posed on 20 February 2027.'],
  ['merged', '', 'Merged into another question on 20 February 2027.'],
])('what was decided of a question is said first: %s', (status, statusBasis, first) => {
  const decided = { status, statusBasis, statusAsOf: new Date('2027-02-20T10:00:00Z') }
  expect(said({}, decided)).toBe(first)
  expect(
    said(
      { claims: [claim('supported', 'foretold')], predictions: [of(2, { pooled: 'supports' })] },
      decided,
    ),
  ).toBe(`${first} The one claim is supported, foretold; it rests on P2.`)
})
