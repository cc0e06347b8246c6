import { atMost } from '#app/domain/statistics/compare.ts'
import { canBeSquared } from '#app/domain/statistics/magnitude.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { Z95 } from '#app/domain/statistics/z95.ts'
import { formProblems, type RegionProblem } from './form-problems.ts'

export type { RegionProblem } from './form-problems.ts'

export const PREDICTION_FORMS = [
  'interval',
  'half-line',
  'point-tolerance',
  'point-sd',
  'binary',
] as const
export type PredictionForm = (typeof PREDICTION_FORMS)[number]

/** What a prediction says of its observable, in the unit of the observable. */
export type RegionForm =
  | { form: 'interval'; lower: number; upper: number }
  | { form: 'half-line'; lower: number | null; upper: number | null }
  | { form: 'point-tolerance'; value: number; tolerance: number }
  | { form: 'point-sd'; value: number; sd: number }
  | { form: 'binary' }

/** The values a prediction allows, bounds included, in the unit of the observable; null: unbounded. */
export type Region = { lower: number | null; upper: number | null }

/**
 * The region of a form: a point μ with tolerance t allows μ ± t, with standard deviation σ its 95 %
 * interval μ ± 1.96 σ, both in the unit of the observable on either scale. Null for a binary
 * prediction, and where `regionProblems` finds any problem that does not depend on the scale.
 */
export function regionOf(form: RegionForm): Region | null {
  return regionProblems(form, 'linear').length === 0 ? boundsOf(form) : null
}

const ANYTHING: Region = { lower: null, upper: null }

/**
 * What is wrong with a form; none for a binary one. On a log scale bounds lie above zero, and some
 * possible value of the observable lies in the region.
 */
export function regionProblems(
  form: RegionForm,
  scale: Scale,
  possible: Region = ANYTHING,
): RegionProblem[] {
  const problems = formProblems(form)
  const region = boundsOf(form)
  if (region === null || problems.length > 0) return problems
  const bounds = [region.lower, region.upper].filter((bound) => bound !== null)
  if (!bounds.every(canBeSquared)) return ['magnitude-out-of-range']
  if (scale === 'log' && bounds.some((bound) => bound <= 0)) problems.push('bound-not-positive')
  if (region.lower !== null && region.upper !== null) {
    if (region.lower > region.upper) problems.push('region-reversed')
    if (region.lower === region.upper) problems.push('region-without-width')
  }
  if (problems.length === 0 && !regionsOverlap(region, possible)) problems.push('outside-domain')
  return problems
}

/** Whether any value is allowed by both; regions that touch at a bound share it. */
export const regionsOverlap = (a: Region, b: Region): boolean =>
  atMost(a.lower ?? -Infinity, b.upper ?? Infinity) &&
  atMost(b.lower ?? -Infinity, a.upper ?? Infinity)

function boundsOf(form: RegionForm): Region | null {
  switch (form.form) {
    case 'binary':
      return null
    case 'interval':
    case 'half-line':
      return { lower: form.lower, upper: form.upper }
    case 'point-tolerance':
      return around(form.value, form.tolerance)
    case 'point-sd':
      return around(form.value, Z95 * form.sd)
  }
}

const around = (value: number, reach: number): Region => ({
  lower: withoutRounding(value - reach),
  upper: withoutRounding(value + reach),
})

/** 0.1 + 0.2 as 0.3, which is what was meant and what is frozen at registration. */
const withoutRounding = (sum: number) => Number(sum.toPrecision(15))
