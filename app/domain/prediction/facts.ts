import type { RecordFacts } from '#app/domain/record/facts.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { dayTextOf } from '#app/domain/text/day.ts'
import { plainText } from '#app/domain/text/number-text.ts'
import { writeConditions } from './condition-lines.ts'
import type { Condition } from './conditions.ts'
import type { DecisionRule } from './decision-rule.ts'
import type { FormNumbers } from './form-of.ts'

type Facts = FormNumbers & {
  claims: number[]
  observable: string
  conditions: Condition[]
  scope: string
  criterion: string
  rule: DecisionRule
  madeFrom: number[]
  essential: boolean
  deadline: Date | null
}

/** What revisions of a prediction keep besides its texts. */
export const predictionFacts = (facts: Facts): RecordFacts => ({
  claims: facts.claims.map((number) => recordName('claim', number)).join(', '),
  observable: facts.observable,
  region: regionText(facts),
  conditions: writeConditions(facts.conditions),
  scope: facts.scope,
  criterion: facts.criterion,
  ...ruleFacts(facts),
  essential: facts.essential ? 'yes' : 'no',
  deadline: dayTextOf(facts.deadline),
})

/** One in words alone has no rule. */
const ruleFacts = ({ form, rule, madeFrom }: Facts): RecordFacts => ({
  level: form === 'binary' ? '' : levelText(rule.level),
  groups: form === 'binary' ? '' : String(rule.groupsAtLeast),
  reanalyses: form === 'binary' ? '' : rule.reanalysesDecide ? 'yes' : 'no',
  madeFrom: madeFrom.map((number) => recordName('experiment', number)).join(', '),
})

type Written = Record<'lower' | 'upper' | 'value' | 'tolerance' | 'sd', string | null>

/** The region in symbols: `[0.45, 0.55]`, `≥ 0.45`, `0.5 ± 0.05`, `0.5 ± 0.02 (sd)`, its numbers in full. */
export const regionText = (numbers: FormNumbers): string => written(numbers, String)

/** The same with its numbers as pages write them. */
export const statedText = (numbers: FormNumbers): string => written(numbers, plainText)

function written({ form, ...numbers }: FormNumbers, write: (number: number) => string): string {
  const text = (number: number | null) => (number === null ? null : write(number))
  return symbols(form, {
    lower: text(numbers.lower),
    upper: text(numbers.upper),
    value: text(numbers.value),
    tolerance: text(numbers.tolerance),
    sd: text(numbers.sd),
  })
}

function symbols(form: FormNumbers['form'], { lower, upper, value, tolerance, sd }: Written) {
  switch (form) {
    case 'binary':
      return ''
    case 'interval':
      return `[${lower ?? ''}, ${upper ?? ''}]`
    case 'half-line':
      return lower === null ? `≤ ${upper ?? ''}` : `≥ ${lower}`
    case 'point-tolerance':
      return `${value ?? ''} ± ${tolerance ?? ''}`
    case 'point-sd':
      return `${value ?? ''} ± ${sd ?? ''} (sd)`
  }
}
