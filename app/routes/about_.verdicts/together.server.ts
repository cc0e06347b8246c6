import type { DecisionRule } from '#app/domain/prediction/decision-rule.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import { footingOf } from '#app/domain/verdict/footing.ts'
import { robustness } from '#app/domain/verdict/robustness.ts'
import { aboutWords } from '#messages/about.ts'
import { explanations } from '#messages/explanations.server.ts'
import { lettered, measured } from './examples.ts'
import { concludedCells, intervalText, regionText } from './figures.ts'
import { judgedBy } from './judged-by.ts'

const words = explanations.verdicts

type Pair = readonly [value: number, error: number]
type Example = { said: string; groups: readonly Pair[]; region: Region }

const several = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair)

const TWO: readonly Pair[] = [
  [0.26, 0.01],
  [0.27, 0.04],
]

const STEPS: readonly Example[] = [
  {
    said: words.examples.threeAndThree,
    groups: [...several(3, [0, 0.002]), ...several(3, [1, 0.002])],
    region: { lower: 0.05, upper: 0.95 },
  },
  {
    said: '3.00, 3.05 (0.10)',
    groups: [
      [3, 0.1],
      [3.05, 0.1],
    ],
    region: { lower: 2.5, upper: 3.5 },
  },
  { said: '0.26 (0.01), 0.27 (0.04)', groups: TWO, region: { lower: 0.23, upper: 0.29 } },
  {
    said: '0.26 (0.01), 0.27 (0.04), 0.34 (0.02)',
    groups: [...TWO, [0.34, 0.02]],
    region: { lower: 0.23, upper: 0.29 },
  },
  {
    said: words.examples.eightAndOne,
    groups: [...several(8, [0.26, 0.01]), [0.4, 0.01]],
    region: { lower: 0.2, upper: 0.3 },
  },
  {
    said: words.examples.elevenAndOne,
    groups: [...several(11, [0.26, 0.01]), [0.4, 0.01]],
    region: { lower: 0.2, upper: 0.3 },
  },
]

/** Groups against a region, and the step that decides. */
export const stepRows = () =>
  STEPS.map(({ said, groups, region }) => {
    const { verdict } = assess(lettered(groups), judgedBy(region))
    return [said, regionText(region), intervalText(verdict.interval), ...concludedCells(verdict)]
  })

const RULES: Partial<DecisionRule>[] = [{}, { level: 0.9973 }, { groupsAtLeast: 3 }]

/** The same two groups under three decision rules. */
export const ruleRows = () =>
  RULES.map((rule) => {
    const groups: Pair[] = [
      [0.26, 0.008],
      [0.255, 0.008],
    ]
    const terms = judgedBy({ lower: 0.23, upper: 0.28 }, { rule })
    const { level, groupsAtLeast } = terms.rule
    return [
      words.rule(level, groupsAtLeast),
      ...concludedCells(assess(lettered(groups), terms).verdict),
    ]
  })

const MADE: { value: number; reanalysis: boolean; reanalysesDecide: boolean }[] = [
  { value: 0.26, reanalysis: false, reanalysesDecide: false },
  { value: 0.37, reanalysis: true, reanalysesDecide: false },
  { value: 0.26, reanalysis: true, reanalysesDecide: true },
  { value: 0.37, reanalysis: true, reanalysesDecide: true },
]

/** Values from data that made the prediction, by what the rule says of new analyses of them. */
export const madeRows = () =>
  MADE.map(({ value, reanalysis, reanalysesDecide }) => {
    const one = measured({ id: 'A', value, error: 0.01, inSample: true, reanalysis })
    const terms = judgedBy({ lower: 0.23, upper: 0.28 }, { rule: { reanalysesDecide } })
    return [
      words.made(reanalysis),
      aboutWords.verdict.measured(String(value), '0.01'),
      words.lets(reanalysesDecide),
      ...concludedCells(assess([one], terms).verdict),
    ]
  })

const THREE: readonly Pair[] = [
  [0.28, 0.02],
  [0.37, 0.02],
  [0.31, 0.04],
]

const BENT: readonly Omit<Example, 'said'>[] = [
  { groups: TWO, region: { lower: 0.23, upper: 0.29 } },
  { groups: THREE, region: { lower: 0.2, upper: 0.42 } },
  { groups: THREE, region: { lower: 0.2, upper: 0.4 } },
]

/** How far verdicts bend, and by which analyses. */
export const robustRows = () =>
  BENT.map(({ groups, region }) => {
    const attached = lettered(groups)
    const assessment = assess(attached, judgedBy(region))
    const found = robustness(attached, judgedBy(region), assessment)
    return [
      told(groups),
      regionText(region),
      aboutWords.verdict.verdicts[assessment.verdict.verdict],
      found ? words.holds(found.agree, found.of) : '',
      (found?.differ ?? []).map(({ analysis }) => words.analysis(analysis)).join('; ') ||
        words.nowhere,
    ]
  })

const NEW: Pair = [0.255, 0.008]
const OLD: Pair = [0.26, 0.008]
const VAGUE: Pair = [0.255, 0.03]
const DATED: { old: readonly Pair[]; since: readonly Pair[] }[] = [
  { old: [], since: [NEW] },
  { old: [OLD], since: [NEW] },
  { old: [OLD], since: [VAGUE] },
  { old: [OLD], since: [] },
]

/** Groups from before registration and since, what they say, and on what footing. */
export const footingRows = () =>
  DATED.map(({ old, since }) => {
    const terms = judgedBy({ lower: 0.23, upper: 0.28 })
    const attached = lettered([...old, ...since])
    const fresh = attached.slice(old.length)
    const { verdict } = assess(attached, terms).verdict
    const footing = footingOf(attached, terms, {
      verdict,
      later: new Set(fresh.map(({ id }) => id)),
    })
    return [
      told(old) || words.nothing,
      told(since) || words.nothing,
      aboutWords.verdict.verdicts[verdict],
      fresh.length === 0
        ? words.nothing
        : aboutWords.verdict.verdicts[assess(fresh, terms).verdict.verdict],
      footing ? words.footings[footing] : words.nothing,
    ]
  })

const told = (pairs: readonly Pair[]) =>
  pairs
    .map(([value, error]) => aboutWords.verdict.measured(String(value), String(error)))
    .join('; ')
