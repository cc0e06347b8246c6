import type { Condition } from '#app/domain/prediction/conditions.ts'

/**
 * What a reporter is asked of one condition of a prediction, or of several under one name. `choices`:
 * the values that it names one by one, each an answer by one click; none where it gives a range.
 */
export type ConditionQuestion = {
  key: string
  unit: string
  asked: Condition[]
  choices: string[]
}

/** More values than these are typed rather than chosen from. */
const MOST_CHOICES = 8

/** The conditions of a prediction as questions, in its order; each name is asked for once. */
export function conditionQuestions(conditions: readonly Condition[]): ConditionQuestion[] {
  const named = new Map<string, Condition[]>()
  for (const condition of conditions) {
    const name = condition.key.trim().toLowerCase()
    named.set(name, [...(named.get(name) ?? []), condition])
  }
  return [...named.values()].map((asked) => {
    const [first, second] = asked
    const units = new Set(asked.map(({ unit }) => unit.trim()))
    return {
      key: first?.key.trim() ?? '',
      unit: units.size === 1 ? (first?.unit.trim() ?? '') : '',
      asked,
      choices: first && !second ? choicesOf(first) : [],
    }
  })
}

function choicesOf({ operator, value }: Condition): string[] {
  if (operator === '=') return [value.trim()]
  if (operator !== 'in') return []
  const values = value.split(',').map((one) => one.trim())
  const named = [...new Set(values.filter((one) => one !== ''))]
  return named.length <= MOST_CHOICES ? named : []
}
