import type { PredictionForm, RegionForm } from './region.ts'

/** The numbers of the form of a prediction, as far as they were typed. */
export type FormNumbers = {
  form: PredictionForm
  lower: number | null
  upper: number | null
  value: number | null
  tolerance: number | null
  sd: number | null
}

/** What the numbers say together; null while one that the form needs is missing. */
export function formOf({
  form,
  lower,
  upper,
  value,
  tolerance,
  sd,
}: FormNumbers): RegionForm | null {
  switch (form) {
    case 'binary':
      return { form }
    case 'interval':
      return lower === null || upper === null ? null : { form, lower, upper }
    case 'half-line':
      return lower === null && upper === null ? null : { form, lower, upper }
    case 'point-tolerance':
      return value === null || tolerance === null ? null : { form, value, tolerance }
    case 'point-sd':
      return value === null || sd === null ? null : { form, value, sd }
  }
}

/** Only the numbers that a form uses; the others are forgotten. */
export function numbersOf(form: RegionForm): FormNumbers {
  const none = { lower: null, upper: null, value: null, tolerance: null, sd: null }
  return { ...none, ...form }
}
