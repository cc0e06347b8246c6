import { readNumber } from '#app/domain/statistics/read-number.ts'
import { startOf } from '#app/domain/text/day.ts'
import { readDay } from '#app/domain/text/read-day.ts'
import { readConditions } from './condition-lines.ts'
import { isOver } from './deadline.ts'
import { statedText } from './facts.ts'
import { type Falsification, falsificationOf } from './falsification.ts'
import { type FormNumbers, formOf } from './form-of.ts'
import { type Draft, type Missing, missingIn } from './missing.ts'
import { readRule } from './read-rule.ts'
import { PREDICTION_FORMS } from './region.ts'
import { regionTyped } from './region-typed.ts'

/** Gives what a field of the form holds, empty if nothing. */
type Typed = (field: string) => string

/** What a prediction still lacks as it is typed in its form at a moment. */
export const missingInTyped = (typed: Typed, now: Date): Missing[] =>
  missingIn(draftFrom(typed, now))

/** What would contradict a prediction as it is typed in its form; null while that cannot be told. */
export function falsificationInTyped(typed: Typed): Falsification | null {
  const rule = readRule(typed)
  const conditional = typed('conditions').trim() !== '' || typed('scope').trim() !== ''
  // What per cent comes to depends on the unit of the observable, which the form does not hold.
  if (regionTyped(typed).percent) return null
  return rule && falsificationOf({ numbers: numbersFrom(typed), rule, conditional })
}

function numbersFrom(typed: Typed): FormNumbers {
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
  }
}

/** The region as it is typed in the form, in symbols; empty while it makes no sense. */
export function regionInTyped(typed: Typed): string {
  const numbers = numbersFrom(typed)
  return formOf(numbers) ? statedText(numbers) : ''
}

function draftFrom(typed: Typed, now: Date): Draft {
  const deadline = readDay(typed('deadline'))
  const chosen = typed('observableIs') === 'new' ? 'observableName' : 'observable'
  return {
    ...numbersFrom(typed),
    claims: claimsIn(typed).length,
    observableId: typed(chosen).trim() || null,
    conditions: readConditions(typed('conditions')).conditions,
    scope: typed('scope'),
    statement: typed('statement'),
    criterion: typed('criterion'),
    over: deadline.kind === 'day' && isOver(startOf(deadline.day), now),
  }
}

/** The claims that are named, or the one that is made in the form, as they are typed. */
export const claimsIn = (typed: Typed): string[] =>
  (typed('claimIs') === 'new' ? [typed('claimTitle')] : typed('claims').split(/[,;]/))
    .map((part) => part.trim())
    .filter((part) => part !== '')
