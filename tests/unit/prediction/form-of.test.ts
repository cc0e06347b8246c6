import { expect, test } from 'vitest'
import { formOf, numbersOf } from '#app/domain/prediction/form-of.ts'

const all = { lower: 0.4, upper: 0.6, value: 0.5, tolerance: 0.1, sd: 0.05 }

test.each([
  [{ form: 'binary' }, []],
  [{ form: 'interval', lower: 0.4, upper: 0.6 }, ['lower', 'upper']],
  [{ form: 'half-line', lower: 0.4, upper: 0.6 }, []],
  [{ form: 'point-tolerance', value: 0.5, tolerance: 0.1 }, ['value', 'tolerance']],
  [{ form: 'point-sd', value: 0.5, sd: 0.05 }, ['value', 'sd']],
] as const)('%o keeps the numbers it needs, and is none without any of them', (form, needed) => {
  expect(formOf({ ...all, form: form.form })).toEqual(form)
  for (const field of Object.keys(all)) {
    const without = formOf({ ...all, form: form.form, [field]: null })
    expect(without === null, field).toBe(needed.some((one) => one === field))
  }
})

test('a half-line has one end', () => {
  const open = { ...all, form: 'half-line' as const, upper: null }
  expect(formOf(open)).toEqual({ form: 'half-line', lower: 0.4, upper: null })
  expect(formOf({ ...open, lower: null })).toBeNull()
})

test('a form goes back into the fields it came from, the others empty', () => {
  expect(numbersOf({ form: 'point-sd', value: 0.5, sd: 0.05 })).toEqual({
    form: 'point-sd',
    lower: null,
    upper: null,
    value: 0.5,
    tolerance: null,
    sd: 0.05,
  })
})
