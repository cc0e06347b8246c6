import { expect, test } from 'vitest'
import { type PersonBasis, personSentenceOf } from '#app/domain/summary/person.ts'
import { TRACK_COUNTS, type TrackRecord } from '#app/domain/track-record/track-record.ts'
import { summaryText } from '#messages/summaries.ts'

const track = (over: Partial<TrackRecord> = {}): TrackRecord => ({
  ...(Object.fromEntries(TRACK_COUNTS.map((name) => [name, 0])) as TrackRecord),
  ...over,
})
const wrote = (question = 0, claim = 0, experiment = 0) => ({ question, claim, experiment })

const said = (basis: Partial<PersonBasis>): string =>
  summaryText(personSentenceOf({ counts: wrote(), track: track(), scores: null, ...basis }))

test.each<[string, Partial<PersonBasis>, string]>([
  ['nothing', {}, 'Nothing has been contributed yet.'],
  ['one question', { counts: wrote(1) }, 'One question.'],
  [
    'a bit of all',
    { counts: wrote(3, 2, 4), track: track({ registered: 5, open: 5 }) },
    'Three questions, two claims, five registered predictions and four experiments.',
  ],
  ['more than is counted', { counts: wrote(1001) }, 'More than 1000 questions.'],
  [
    'predictions that were decided',
    {
      counts: wrote(0, 1),
      track: track({ registered: 5, confirmed: 2, foretold: 1, refuted: 1, open: 2 }),
    },
    'One claim and five registered predictions (two confirmed, one of them foretold, one refuted, two open).',
  ],
  [
    'one prediction, confirmed and foretold',
    { track: track({ registered: 1, confirmed: 1, foretold: 1 }) },
    'One registered prediction (confirmed, foretold).',
  ],
  [
    'all that can be told',
    {
      counts: wrote(3, 2, 4),
      track: track({ registered: 5, confirmed: 2, foretold: 2, refuted: 1, open: 2 }),
      scores: { edge: -0.4, crowded: 1 },
    },
    'Three questions, two claims, five registered predictions (two confirmed, foretold, one refuted, two open) and four experiments. Edge over others on one decided credence: −0.40 bits.',
  ],
  [
    'credences alone',
    { scores: { edge: 0.124, crowded: 14 } },
    'Edge over others on 14 decided credences: +0.12 bits.',
  ],
  [
    'credences that nobody else gave',
    { scores: { edge: 0, crowded: 0 } },
    'Nothing has been contributed yet.',
  ],
])('a person with %s', (_state, basis, sentence) => {
  expect(said(basis)).toBe(sentence)
  expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(35)
})
