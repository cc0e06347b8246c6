import { expect, test } from 'vitest'
import { readAuthors } from '#app/domain/reference/authors.ts'

test.each([
  ['Kaplan, Jared and McCandlish, Sam', ['Jared Kaplan', 'Sam McCandlish']],
  ['Jared Kaplan and Sam McCandlish and others', ['Jared Kaplan', 'Sam McCandlish', 'et al.']],
  ['Jared Kaplan\nSam McCandlish\n', ['Jared Kaplan', 'Sam McCandlish']],
  [
    'Jared Kaplan, Sam McCandlish, Tom Henighan',
    ['Jared Kaplan', 'Sam McCandlish', 'Tom Henighan'],
  ],
  ['Kaplan, J., McCandlish, S.', ['J. Kaplan', 'S. McCandlish']],
  ['Kaplan, J.; McCandlish, S. D.', ['J. Kaplan', 'S. D. McCandlish']],
  ['Kaplan, Jared', ['Jared Kaplan']],
  ['Kaplan, Jared and\n   McCandlish, Sam', ['Jared Kaplan', 'Sam McCandlish']],
  ['G{\\"o}del, Kurt', ['Kurt Gödel']],
  [
    "{\\'E}. Cartan and Erd{\\H{o}}s, P. and {\\L}ukasiewicz, J.",
    ['É. Cartan', 'P. Erdős', 'J. Łukasiewicz'],
  ],
  ['{OpenAI Team} and {Barnes and Noble}', ['OpenAI Team', 'Barnes and Noble']],
  [
    'van der Vaart, Aad and King, Jr., Martin Luther',
    ['Aad van der Vaart', 'Martin Luther King Jr.'],
  ],
  ['Kaplan et al.', ['Kaplan', 'et al.']],
  ['李明 and 王芳', ['李明', '王芳']],
  ['', []],
  ['Alexander Grothendieck', ['Alexander Grothendieck']],
  ['Sandra, Anders', ['Anders Sandra']],
])('%j', (typed, names) => expect(readAuthors(typed)).toEqual(names))
