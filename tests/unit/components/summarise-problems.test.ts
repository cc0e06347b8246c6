import { expect, test } from 'vitest'
import { summariseProblems } from '#app/components/forms/summarise-problems.ts'

const labels = { title: 'Title', statement: 'Statement' }

test('problems stand in the order of the form, each with the label of its field', () => {
  const fields = { statement: ['State the question.'], title: ['Too long.', 'No NUL.'] }
  expect(summariseProblems({ fields, general: null }, labels)).toEqual([
    { message: 'Too long.', field: 'title', label: 'Title' },
    { message: 'No NUL.', field: 'title', label: 'Title' },
    { message: 'State the question.', field: 'statement', label: 'Statement' },
  ])
})

test('a field that the form has no label for is told last and not lost', () => {
  const fields = { parent: ['No such question.'], title: ['Too long.'] }
  const told = summariseProblems({ fields, general: null }, labels).map(({ field, label }) => [
    field,
    label,
  ])
  expect(told).toEqual([
    ['title', 'Title'],
    ['parent', undefined],
  ])
})

test('what is wrong in general is told where no field says it more exactly', () => {
  const general = 'Something in the form needs a change.'
  expect(summariseProblems({ fields: {}, general }, labels)).toEqual([{ message: general }])
  expect(summariseProblems({ fields: { title: ['Too long.'] }, general }, labels)).toEqual([
    { message: 'Too long.', field: 'title', label: 'Title' },
  ])
  expect(summariseProblems({ fields: { title: [] }, general }, labels)).toEqual([
    { message: general },
  ])
})

test('nothing wrong, nothing told', () => {
  expect(summariseProblems({ fields: {}, general: null }, labels)).toEqual([])
})
