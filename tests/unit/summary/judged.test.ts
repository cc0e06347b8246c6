import { expect, test } from 'vitest'
import { judgedMessages } from '#app/domain/summary/judged.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { footingOf } from '#app/domain/verdict/footing.ts'
import { nameReason } from '#app/domain/verdict/named-reason.ts'
import { robustnessOf } from '#app/domain/verdict/stored-robustness.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { summaryText } from '#messages/summaries.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

const numberOf = (id: string) => Number(id.replace(/\D/g, '')) || undefined

function said(attached: Attached[], terms: Terms, later: string[] = [], unit = '1'): string {
  const assessment = assess(attached, terms)
  const { verdict, reason } = assessment.verdict
  const messages = judgedMessages({
    assessment,
    attached,
    terms,
    unit,
    reason: nameReason(reason, assessment.groups, numberOf),
    footing: footingOf(attached, terms, { verdict, later: new Set(later) }),
    analyses: robustnessOf(attached, terms, assessment)?.analyses ?? null,
    later: new Set(later),
    numberOf,
  })
  return summaryText({ kind: 'prediction', messages, measured: { id: 'o', name: 'the exponent' } })
}

type Row = [value: number, se: number]
const groups = (...rows: Row[]) => rows.map(([y, se], i) => measuredAs(`g${i + 1}`, y, se))
const same = (times: number, row: Row): Row[] => Array.from({ length: times }, () => row)
const rule = (groupsAtLeast: number) => ({ level: 0.95, groupsAtLeast, reanalysesDecide: false })
const bare = (id: string, value: number) => {
  const one = measuredAs(id, value, 1)
  return { ...one, estimate: { ...one.estimate, se: null, df: null, low: null, high: null } }
}
const limit = (id: string, value: number, side: 'upper' | 'lower') => {
  const one = bare(id, value)
  return { ...one, estimate: { ...one.estimate, limit: { side, level: 0.95 } } }
}

const region = within(0.23, 0.29)

test.each<[string, Attached[], Terms, string[], string]>([
  ['nothing measured', [], termsWith(region), [], 'Nothing has been measured.'],
  [
    'something measured that waits',
    [measuredAs('m1', 0.26, 0.01, { standing: 'offered' })],
    termsWith(region),
    [],
    'Nothing is counted yet: 1 result waits for a confirmer.',
  ],
  [
    'no error bars',
    [bare('m1', 0.25), bare('m2', 0.26), bare('m3', 0.4)],
    termsWith(region),
    [],
    'Does not decide yet: the 3 values, 2 inside the region and 1 outside, have no error bars.',
  ],
  [
    'too few groups',
    groups([0.5, 0.01], [0.51, 0.01], [0.53, 0.02]),
    termsWith(within(0.45, 0.55), { rule: rule(5) }),
    [],
    'Waits for 2 more groups: 3 of the 5 asked for are counted. Their combined estimate of “the exponent” is 0.5078 ± 0.0067, and its interval lies inside the region [0.45, 0.55].',
  ],
  [
    'one group of two',
    groups([0.26, 0.05]),
    termsWith(region, { rule: rule(2) }),
    [],
    'Waits for 1 more group: 1 of the 2 asked for is counted. Its estimate of “the exponent” is 0.260 ± 0.050, and its interval reaches beyond the region [0.23, 0.29].',
  ],
  [
    'supported, foretold',
    groups(...same(4, [0.256, 0.008])),
    termsWith(region),
    ['g2', 'g3', 'g4'],
    'The combined estimate of 4 groups is 0.2560 ± 0.0040, inside the region [0.23, 0.29]; foretold by the 3 that became public after registration. It holds in all 12 analyses.',
  ],
  [
    'supported by what was known',
    groups([0.26, 0.01]),
    termsWith(region),
    [],
    'One group gives 0.260 ± 0.010, inside the region [0.23, 0.29]; it fits what was known.',
  ],
  [
    'contradicted together',
    groups([0.5, 0.01], [0.505, 0.01], [0.502, 0.01]),
    termsWith(within(0.68, 0.78)),
    [],
    'Contradicted by the combined estimate of 3 groups, 0.5023 ± 0.0058, below the region [0.68, 0.78]; the data were known before registration. It holds in all 11 analyses.',
  ],
  [
    'each group alone',
    groups([3, 0.1], [3.05, 0.1]),
    termsWith(within(2.5, 3.5)),
    [],
    'Supported by each of 2 groups alone (3.00 ± 0.10 and 3.05 ± 0.10), though their combined interval reaches beyond the region [2.5, 3.5]; it fits what was known. It holds in all 6 analyses.',
  ],
  [
    'some decide',
    groups([0.26, 0.01], [0.27, 0.04]),
    termsWith(region),
    [],
    'Supported by E1; the other group agrees, less precisely; it fits what was known. It holds in 5 of 6 analyses.',
  ],
  [
    'groups disagree',
    groups(...same(3, [0, 0.002]), ...same(3, [1, 0.002])),
    termsWith(within(0.05, 0.95)),
    [],
    'Three groups lie above the region, at 1, and three below it, at 0; they exclude one another. Because E4, E5 and E6 oppose E1, E2 and E3, nothing is decided.',
  ],
  [
    'one in ten opposes',
    groups(...same(11, [0.26, 0.01]), [0.4, 0.01]),
    termsWith(within(0.2, 0.3)),
    [],
    'Supported by the combined estimate of 12 groups, 0.272 ± 0.012, inside the region [0.2, 0.3], against E12; it fits what was known. It holds in 9 of 20 analyses.',
  ],
  [
    'a limit',
    [limit('m1', 0.005, 'upper')],
    termsWith({ lower: null, upper: 0.01 }),
    [],
    'E1 bounds “the exponent” by 0.005 from above, inside the region ≤ 0.01; it fits what was known. A limit decides, and is never part of a mean.',
  ],
  [
    'analyses of one group',
    [
      measuredAs('m1', 1.81686, 0.02566, { group: 'runs' }),
      measuredAs('m2', 1.7503, 0.0256, { group: 'runs' }),
    ],
    termsWith(within(1.66, 1.72)),
    [],
    'Two analyses of one group, 1.817 ± 0.026 and 1.750 ± 0.026, combine to 1.784 ± 0.063, reaching across the region [1.66, 1.72]. The first alone would contradict it.',
  ],
  [
    'over a bound',
    groups([0.28, 0.01], [0.285, 0.01], [0.28, 0.01]),
    termsWith(region),
    [],
    'Does not decide yet: the combined estimate of 3 groups is 0.2817 ± 0.0058, and its interval reaches beyond the region [0.23, 0.29].',
  ],
  [
    'made from these data',
    [
      measuredAs('m1', 0.26, 0.005, { inSample: true }),
      measuredAs('m2', 0.261, 0.005, { inSample: true }),
    ],
    termsWith(region),
    [],
    'The 2 groups that agree (0.2605 ± 0.0035) are those it was made from, so they decide nothing. No other group has measured it.',
  ],
])('what the measurements say is told: %s', (_, attached, terms, later, sentence) => {
  expect(said(attached, terms, later)).toBe(sentence)
})

test('an error on a log scale is told as a part of the value, and units follow', () => {
  const terms = termsWith(within(10, 20), { scale: 'log' })
  expect(said([measuredAs('m1', 15.3, 0.12)], terms, [], 's')).toContain('15.3 s ± 12 %')
})
