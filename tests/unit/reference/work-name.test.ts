import { expect, test } from 'vitest'
import { workName } from '#app/domain/reference/work-name.ts'

test.each([
  [['Jared Kaplan', 'Sam McCandlish', 'Tom Henighan'], 2020, 'Kaplan et al. 2020'],
  [['Jared Kaplan', 'Sam McCandlish'], 2020, 'Kaplan and McCandlish 2020'],
  [['Jared Kaplan', 'et al.'], null, 'Kaplan et al.'],
  [['Aad van der Vaart'], 1998, 'van der Vaart 1998'],
  [['Luc de la Tour', 'Kurt Gödel'], 1931, 'de la Tour and Gödel 1931'],
  [['Martin Luther King Jr.'], 1963, 'King Jr. 1963'],
  [['Example contributors'], 2021, 'Example contributors 2021'],
  [['Example AI'], 2024, 'Example AI 2024'],
  [['John Example III'], 2024, 'Example III 2024'],
  [['李明', '王芳'], 2019, '李明 and 王芳 2019'],
  [['Plato'], null, 'Plato'],
  [[], 2020, '2020'],
  [[], null, ''],
] as [string[], number | null, string][])('%j of %j is %s', (authors, year, name) =>
  expect(workName({ authors, year })).toBe(name),
)
