import type { RegionForm } from './region.ts'

export type RegionProblem =
  | 'value-not-finite'
  | 'bound-not-finite'
  | 'bound-missing'
  | 'two-bounds'
  | 'bound-not-positive'
  | 'tolerance-not-finite'
  | 'tolerance-not-positive'
  | 'sd-not-finite'
  | 'sd-not-positive'
  | 'region-reversed'
  | 'region-without-width'
  | 'magnitude-out-of-range'
  | 'outside-domain'

/** What is wrong with the numbers of a form, each looked at by itself. */
export function formProblems(form: RegionForm): RegionProblem[] {
  switch (form.form) {
    case 'binary':
      return []
    case 'interval':
      return [form.lower, form.upper].every(Number.isFinite) ? [] : ['bound-not-finite']
    case 'half-line':
      return halfLineProblems(form.lower, form.upper)
    case 'point-tolerance':
      return pointProblems(form.value, 'tolerance', form.tolerance)
    case 'point-sd':
      return pointProblems(form.value, 'sd', form.sd)
  }
}

function halfLineProblems(lower: number | null, upper: number | null): RegionProblem[] {
  if (lower === null && upper === null) return ['bound-missing']
  if (lower !== null && upper !== null) return ['two-bounds']
  return Number.isFinite(lower ?? upper) ? [] : ['bound-not-finite']
}

function pointProblems(value: number, name: 'tolerance' | 'sd', reach: number): RegionProblem[] {
  const problems: RegionProblem[] = Number.isFinite(value) ? [] : ['value-not-finite']
  if (!Number.isFinite(reach)) return [...problems, `${name}-not-finite`]
  return reach > 0 ? problems : [...problems, `${name}-not-positive`]
}
