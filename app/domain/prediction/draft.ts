import { readNumber } from '#app/domain/statistics/read-number.ts'
import { readConditions } from './condition-lines.ts'
import { type Draft, type Missing, missingIn } from './missing.ts'
import { PREDICTION_FORMS } from './region.ts'
import { regionTyped } from './region-typed.ts'

/** What a prediction still lacks as it is typed in its form; `typed` gives each field, empty if none. */
export const missingInTyped = (typed: (field: string) => string): Missing[] =>
  missingIn(draftFrom(typed))

function draftFrom(typed: (field: string) => string): Draft {
  const placed = regionTyped(typed)
  const number = (field: string) => {
    const read = readNumber(placed[field] ?? typed(field))
    return typeof read === 'number' ? read : null
  }
  return {
    form: PREDICTION_FORMS.find((form) => form === typed('form')) ?? 'interval',
    lower: number('lower'),
    upper: number('upper'),
    value: number('value'),
    tolerance: number('tolerance'),
    sd: number('sd'),
    claims: typed('claims')
      .split(/[,;]/)
      .filter((part) => part.trim() !== '').length,
    observableId: typed('observable') || null,
    conditions: readConditions(typed('conditions')).conditions,
    scope: typed('scope'),
    statement: typed('statement'),
    criterion: typed('criterion'),
  }
}
