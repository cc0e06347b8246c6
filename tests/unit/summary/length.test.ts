import { expect, test } from 'vitest'
import type { PredictionClause } from '#app/domain/summary/claim-message.ts'
import type { Figure } from '#app/domain/summary/figure.ts'
import type { DecidedSide, PredictionMessage } from '#app/domain/summary/prediction-message.ts'
import type { QuestionMessage } from '#app/domain/summary/question-message.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import { claimSentence } from '#messages/summary/claim.ts'
import { predictionSentence } from '#messages/summary/prediction.ts'
import { questionSentence } from '#messages/summary/question.ts'
import { verdictReasons } from '#messages/verdict-reasons.ts'

const MOST_WORDS = 35

/** Of a text with the most that each of its numbers and names can take. */
const tooLong = (text: string) =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)

const FIGURES: Figure[] = [
  { value: 0.5113, error: 0.0112, scale: 'linear', unit: '1' },
  { value: 15.32, error: 0.1204, scale: 'linear', unit: 'kWh' },
  { value: 15.32, error: 0.1204, scale: 'log', unit: 'kWh' },
]
const MANY = [11, 12, 13, 14, 15, 16, 17]
const REGION = { region: { lower: 14.25, upper: 15.75 }, unit: 'kWh' }
const VERDICTS = ['supports', 'contradicts'] as const
const FOOTINGS = ['foretold', 'known', null] as const
const SIDES: DecidedSide[] = ['in', 'below', 'above']

function predictionMessages(): PredictionMessage[] {
  const reason = (key: VerdictReasonKey) => ({
    key,
    count: 12,
    named: [{ side: null, experiments: MANY }],
  })
  const decided = FIGURES.flatMap((figure) =>
    VERDICTS.flatMap((verdict) =>
      FOOTINGS.flatMap((footing) =>
        [3, 1].flatMap((groups): PredictionMessage[] => {
          const ground = { verdict, footing, side: 'below' as const, later: 2, groups, ...REGION }
          const figures = [figure, figure, figure]
          return [
            { key: 'together', figure, ...ground },
            { key: 'alone', figures, reaches: true, ...ground },
            { key: 'some', experiments: MANY, others: 12, ...ground },
            { key: 'limit', experiments: MANY, figure, from: 'above', ...ground },
            { key: 'opposed', figure, opposing: MANY, ...ground },
          ]
        }),
      ),
    ),
  )
  const open = FIGURES.flatMap((figure): PredictionMessage[] => [
    ...(['straddles', 'vague', 'scatter', 'beyond-numbers'] as const).map((why) => ({
      key: 'open' as const,
      why,
      groups: 12,
      figure,
      ...REGION,
    })),
    { key: 'made-from', groups: 12, agree: true, figure },
    { key: 'too-few', missing: 12, counted: 12, asked: 24, side: 'open', figure, ...REGION },
    { key: 'lies', groups: 12, figure, side: 'below', ...REGION },
    {
      key: 'analyses',
      count: 3,
      figures: [figure, figure, figure],
      combined: figure,
      would: { place: 1, verdict: 'contradicts' },
      ...REGION,
    },
    {
      key: 'disagree',
      camps: SIDES.map((side, place) => ({
        side,
        groups: 12,
        low: figure,
        high: { ...figure, value: 2 * figure.value },
        experiments: MANY.map((number) => number + 10 * place),
      })),
    },
  ])
  const keys = Object.keys(verdictReasons) as VerdictReasonKey[]
  return [
    ...decided,
    ...open,
    ...keys.map((key) => ({ key: 'unjudged' as const, reason: reason(key) })),
    { key: 'not-measured', offered: 12 },
    { key: 'bare', inside: 12, outside: 12 },
    { key: 'holds', agree: 12, of: 16 },
    { key: 'draft' },
    { key: 'binary' },
    { key: 'believed', n: 12, median: 0.5, low: 0.2, high: 0.7 },
    { key: 'due', days: 12 },
    { key: 'overdue', days: 12, counted: false, offered: 12 },
    { key: 'expired', on: '2027-02-20' },
    ...(['confirmed', 'refuted', 'ambiguous', 'annulled'] as const).map((outcome) => ({
      key: 'resolved' as const,
      outcome,
      on: '2027-02-20',
      groups: 12,
      footing: 'known' as const,
      against: true,
    })),
  ]
}

const CLAUSES: PredictionClause[] = [
  { key: 'refuted', predictions: MANY },
  { key: 'contradicted', predictions: MANY, groups: 12, alone: true },
  { key: 'contradicted', predictions: MANY, groups: 12, alone: false },
  {
    key: 'supported',
    predictions: MANY,
    weakest: { number: 11, agree: 12, of: 16 },
    groups: 12,
    footing: 'known',
  },
  { key: 'waits', predictions: MANY, missing: 12 },
  { key: 'open', predictions: MANY },
  { key: 'in-sample', predictions: MANY },
  { key: 'not-measured', predictions: MANY },
  { key: 'not-scored', predictions: MANY },
  { key: 'unregistered', predictions: MANY },
]

const upTo = (most: number) =>
  CLAUSES.map((_, first) => CLAUSES.slice(first, first + most).filter((one) => one !== undefined))

function questionMessages(): QuestionMessage[] {
  const counts = { n: 12, supported: 3, foretold: 2, contested: 3, challenged: 3, refuted: 3 }
  const observable = { id: 'o', name: 'the exponent' }
  return [
    { key: 'unclaimed', runners: 12 },
    { key: 'unpredicted', claims: 12 },
    ...upTo(2).map((clauses) => ({ key: 'undecided' as const, clauses })),
    ...CLAUSES.map((clause) => ({
      key: 'claims' as const,
      counts,
      because: { key: 'clauses' as const, clauses: [clause] },
    })),
    { key: 'claims', counts, because: null },
    { key: 'claims', counts, because: { key: 'crossed', a: 11, b: 12 } },
    { key: 'claims', counts, because: { key: 'rests', predictions: MANY, groups: 12 } },
    ...FIGURES.map((figure) => ({
      key: 'estimate' as const,
      observable,
      figure,
      groups: 12,
      waits: { number: 11, missing: 12 },
    })),
  ]
}

test('no sentence on a prediction, claim or question has more than 35 words, whatever it tells', () => {
  const said = [
    ...predictionMessages().map(predictionSentence),
    ...upTo(3).map((clauses) => claimSentence({ key: 'predictions', clauses })),
    claimSentence({ key: 'essential', predictions: MANY }),
    ...questionMessages().map(questionSentence),
  ]
  expect(said.flatMap(tooLong)).toEqual([])
})

test('what does not fit into one sentence begins another', () => {
  const [contradicted, supported, waits] = [CLAUSES[2], CLAUSES[3], CLAUSES[4]]
  const clauses = [contradicted, supported, waits].flatMap((clause) => clause ?? [])
  expect(claimSentence({ key: 'predictions', clauses })).toBe(
    'P11, P12, P13 and 4 more are each contradicted by the combined estimate of 12 groups. ' +
      'P11, P12, P13 and 4 more support it, P11, which bends most, in 12 of 16 analyses, each on 12 groups known before registration. ' +
      'P11, P12, P13 and 4 more wait for 12 more groups each.',
  )
})
