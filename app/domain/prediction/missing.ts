import type { FormNumbers } from './form-of.ts'
import { formOf } from './form-of.ts'

export const MISSING = [
  'claim',
  'observable',
  'region',
  'statement',
  'conditions',
  'criterion',
  'deadline',
] as const

/** What a prediction still needs before it can fail. */
export type Missing = (typeof MISSING)[number]

/** The field of the form that mends each. */
export const MENDED_BY: Record<Missing, string> = {
  claim: 'claims',
  observable: 'observable',
  region: 'lower',
  statement: 'statement',
  conditions: 'conditions',
  criterion: 'criterion',
  deadline: 'deadline',
}

export type Draft = FormNumbers & {
  claims: number
  observableId: string | null
  conditions: readonly unknown[]
  scope: string
  statement: string
  criterion: string
  /** The day of its deadline is over, so that it would be closed before it is open. */
  over?: boolean
}

/**
 * What keeps a draft from being falsifiable, in the order in which one would write it. A prediction
 * with numbers needs an observable and a region, and its criterion follows from these; a binary one
 * needs words that say what happens and what would count against it. What is over cannot be foretold.
 */
export function missingIn(draft: Draft): Missing[] {
  const binary = draft.form === 'binary'
  const lacks: Record<Missing, boolean> = {
    claim: draft.claims === 0,
    observable: !binary && draft.observableId === null,
    region: !binary && formOf(draft) === null,
    statement: binary && draft.statement.trim() === '',
    conditions: draft.conditions.length === 0 && draft.scope.trim() === '',
    criterion: binary && draft.criterion.trim() === '',
    deadline: draft.over ?? false,
  }
  return MISSING.filter((part) => lacks[part])
}
