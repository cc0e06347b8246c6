import { falsifiedIf } from '#app/components/prediction/falsified-if.ts'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import { type DecisionRule, RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import { falsificationOf } from '#app/domain/prediction/falsification.ts'
import { type Region, type RegionForm, regionOf } from '#app/domain/prediction/region.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'

const words = explanations.predictions

const NUMBERS = { lower: 38, upper: 46, value: null, tolerance: null, sd: null } as const

const RULES: Partial<DecisionRule>[] = [
  {},
  { groupsAtLeast: 3 },
  { level: 0.9973, reanalysesDecide: true },
]

/** Rules, and the sentence that each writes for the region from 38 to 46 minutes. */
export const criterionRows = () =>
  RULES.map((stricter) => {
    const rule = { ...RULE_WITHOUT_ONE, ...stricter }
    const numbers = { form: 'interval' as const, ...NUMBERS }
    const falsification = falsificationOf({ numbers, rule, conditional: true })
    const { level, groupsAtLeast, reanalysesDecide } = rule
    return [
      words.rule(levelText(level), groupsAtLeast, reanalysesDecide),
      falsification ? falsifiedIf(falsification, 'min').join(' ') : '',
    ]
  })

const INTERVAL: RegionForm = { form: 'interval', lower: 38, upper: 46 }
const AT_LEAST: RegionForm = { form: 'half-line', lower: 45, upper: null }

const LIMITS: [form: RegionForm, limit: number, level: number, asked: number][] = [
  [AT_LEAST, 50, 0.95, 0.95],
  [AT_LEAST, 50, 0.95, 0.9973],
  [AT_LEAST, 50, 1, 0.9973],
  [INTERVAL, 40, 0.95, 0.95],
  [INTERVAL, 50, 0.95, 0.95],
]

/** What lower limits say of regions, by the level of each and that of the rule. */
export const limitRows = () =>
  LIMITS.flatMap(([form, limit, level, asked]) => {
    const region = regionOf(form)
    if (region === null) return []
    const estimate = estimateOf(limit, { kind: 'limit', side: 'lower', level }, 'linear')
    const rule = { ...RULE_WITHOUT_ONE, level: asked }
    const { verdict } = judge(estimate, { region, domain: OPEN_DOMAIN, scale: 'linear', rule })
    const reported = words.lowerLimit(limit, level === 1 ? null : levelText(level))
    return [[boundsText(region), levelText(asked), reported, aboutWords.verdict.verdicts[verdict]]]
  })

const boundsText = ({ lower, upper }: Region) =>
  chartWords.bounds({ lower: told(lower), upper: told(upper) })

const told = (bound: number | null) => (bound === null ? null : String(bound))
