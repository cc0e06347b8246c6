import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import { formOf } from '#app/domain/prediction/form-of.ts'
import { regionOf } from '#app/domain/prediction/region.ts'
import type { SeedPrediction } from '#db/seed/types.ts'

/** The terms that decide, as far as they are typed; what is missing means 95 % and one group. */
export type Decided = Pick<
  SeedPrediction,
  'form' | 'lower' | 'upper' | 'value' | 'tolerance' | 'scope' | 'criterion' | 'rule'
>

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]
const COUNT = `(${WORDS.join('|')}|\\d+)`
const INDEPENDENT =
  '(?:studies|groups|sweeps|fits|refits|runs|comparisons|experiments|laboratories)'

/** How many standard errors reach as far as a level does, as authors round it. */
const LEVELS: Record<number, number> = { 1: 0.68, 2: 0.95, 3: 0.9973, 4: 0.9999, 5: 0.9999994 }

/** Where the words of a criterion state a number that region and rule do not have. */
export function criterionProblems(terms: Decided): string[] {
  const { criterion, rule = {} } = terms
  const level = rule.level ?? RULE_WITHOUT_ONE.level
  return [
    ...foreignNumbers(terms),
    ...asked(criterion, new RegExp(`${COUNT}(?: or more)?(?: \\w+){0,3}? ${INDEPENDENT}`, 'gi'))
      .filter((count) => count !== (rule.groups ?? RULE_WITHOUT_ONE.groupsAtLeast))
      .map((count) => `asks for ${count} groups`),
    ...asked(criterion, new RegExp(`${COUNT} standard errors`, 'gi'))
      .filter((errors) => LEVELS[errors] !== level)
      .map((errors) => `asks for ${errors} standard errors`),
    ...asked(criterion, /(\d+(?:\.\d+)?) ?% (?:\w+ )?interval/g)
      .filter((percent) => Math.abs(percent / 100 - level) > 1e-9)
      .map((percent) => `asks for a ${percent} % interval`),
  ]
}

/** Numbers set as formulas: a bound, the value or the tolerance, or else a number of the scope. */
function foreignNumbers({ criterion, scope, ...terms }: Decided): string[] {
  const form = formOf({
    form: terms.form,
    lower: terms.lower ?? null,
    upper: terms.upper ?? null,
    value: terms.value ?? null,
    tolerance: terms.tolerance ?? null,
    sd: null,
  })
  const region = form && regionOf(form)
  const known = [region?.lower, region?.upper, terms.value, terms.tolerance, ...numbersIn(scope)]
  return numbersIn(criterion)
    .filter((read) => !known.some((one) => typeof one === 'number' && Math.abs(one - read) < 1e-9))
    .map((read) => `says ${read}`)
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\$([^$]*)\$/g)].flatMap(([, formula = '']) =>
    [...formula.matchAll(/(?<![\w.{_^])-?\d+(?:\.\d+)?/g)].map(([read]) => Number(read)),
  )

const asked = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, count = '']) => {
    const word = WORDS.indexOf(count.toLowerCase())
    return word >= 0 ? word : Number(count)
  })
