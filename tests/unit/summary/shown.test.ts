import { expect, test } from 'vitest'
import { predictionMessages, type ShownPrediction } from '#app/domain/summary/shown.ts'
import { summaryText } from '#messages/summaries.ts'

const NOW = new Date('2027-03-14T12:00:00Z')
const day = (text: string) => new Date(`${text}T23:59:59.999Z`)

const registered: ShownPrediction = {
  status: 'registered',
  statusAsOf: day('2027-02-20'),
  binary: false,
  said: [{ key: 'not-measured', offered: 0 }],
  verdict: null,
  footing: null,
  deadline: null,
  evidence: false,
  community: null,
}
const region = { region: { lower: 0.2, upper: 0.3 }, unit: '1' }
const figure = { value: 0.26, error: 0.01, scale: 'linear' as const, unit: '1' }
const supported = {
  said: [
    {
      key: 'together' as const,
      groups: 3,
      figure,
      verdict: 'supports' as const,
      side: 'in' as const,
      footing: 'foretold' as const,
      later: 3,
      ...region,
    },
    { key: 'holds' as const, agree: 12, of: 12 },
  ],
  verdict: 'supports' as const,
  footing: 'foretold' as const,
  evidence: true,
}
const estimate =
  'The combined estimate of 3 groups is 0.260 ± 0.010, inside the region [0.2, 0.3]; foretold: all became public after registration.'
const lies = 'The combined estimate of 3 groups is 0.260 ± 0.010, inside the region [0.2, 0.3].'

test.each<[Partial<ShownPrediction>, string]>([
  [{ status: 'draft' }, 'A draft: its terms can still change, and nothing is judged by them.'],
  [{}, 'Nothing has been measured.'],
  [
    { community: { n: 11, median: 0.44, low: 0.21, high: 0.7 }, deadline: day('2027-04-02') },
    'Nothing has been measured. 11 people give it 44 %, the middle half between 21 and 70. Due in 19 days.',
  ],
  [{ deadline: day('2027-03-14') }, 'Nothing has been measured. Due today.'],
  [
    { deadline: day('2027-03-01'), said: [{ key: 'not-measured', offered: 1 }], evidence: true },
    'Overdue by 13 days with nothing counted. 1 result waits for a confirmer.',
  ],
  [
    { deadline: day('2027-03-01') },
    'Expired on 1 March 2027 with nothing counted; nobody is scored on it.',
  ],
  [supported, `${estimate} It holds in all 12 analyses.`],
  [{ ...supported, deadline: day('2027-03-13') }, `${estimate} Overdue by 1 day.`],
  [
    { ...supported, status: 'confirmed' },
    `Confirmed on 20 February 2027 by 3 groups, foretold. ${lies}`,
  ],
  [
    { ...supported, status: 'refuted' },
    `Refuted on 20 February 2027, against what the measurements say. ${lies}`,
  ],
  [{ status: 'annulled' }, 'Annulled on 20 February 2027; nobody is scored on it.'],
  [
    { binary: true, said: null, deadline: day('2027-03-15') },
    'A yes-or-no prediction: people decide it by its criterion. Due tomorrow.',
  ],
])('a prediction says what is known of it as of today: %#', (over, sentence) => {
  const messages = predictionMessages({ ...registered, ...over }, NOW)
  expect(summaryText({ kind: 'prediction', messages, measured: null })).toBe(sentence)
})
