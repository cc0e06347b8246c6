import { expect, test } from 'vitest'
import { rendered } from './render.ts'

const times = (text: string, count: number) => text.repeat(count)

test.each([
  ['a long formula', times('x', 4001), 'at most 4,000'],
  ['deep braces', times('{', 300) + times('}', 300), 'too deeply'],
  ['deep fractions', times('\\frac{', 300) + times('}{x}', 300), 'too deeply'],
  ['a chain of \\left', times('\\left(', 500), 'too deeply'],
  ['a recursion', '\\def\\a{\\a\\a}\\a', 'Too many expansions'],
  ['a recursion in fractions', '\\def\\a{\\frac{1}{\\a}}\\a', /Too many|too deeply/],
  ['a wide macro used often', `\\def\\a{${times('x', 1000)}}${times('\\a', 900)}`, 'too much'],
  [
    'arguments that grow tenfold',
    `\\def\\a#1{\\b{${times('#1', 10)}}}\\def\\b#1{\\c{${times('#1', 10)}}}\\def\\c#1{\\d{${times('#1', 10)}}}` +
      `\\def\\d#1{\\e{${times('#1', 10)}}}\\def\\e#1{#1}\\a{xxxxxxxxxx}`,
    'too much',
  ],
  ['a row of 3,000 cells', `\\begin{matrix}${times('&', 3000)}\\end{matrix}`, 'too much'],
])('%s is refused in place', (_, tex, message) => {
  const { texErrors, html } = rendered(`$${tex}$ and $y$`)
  expect(texErrors).toHaveLength(1)
  expect(texErrors[0]?.message).toMatch(message)
  expect(html).toContain('class="katex"')
})

test.each([
  '\\kern-99999em x',
  '\\hspace{-999em}x',
  '\\def\\n{-999}\\kern\\n em x',
  '\\raisebox{-999em}{x}',
  '\\raisebox{30em}{x}',
  '\\rule{20em}{20em}',
  '\\rule[-90em]{1em}{1em}',
  '\\begin{matrix}a\\\\[-99em]b\\end{matrix}',
  '\\!'.repeat(500),
  '\\smash{\\begin{matrix}a\\\\b\\\\c\\end{matrix}}',
  `\\mathllap{${'x'.repeat(400)}}`,
])('%s cannot lay a formula over the page', (tex) => {
  expect(rendered(`$${tex}$`).texErrors).toHaveLength(1)
})

test.each([
  'a\\,b\\;c\\!d',
  '\\rule{4em}{0.04em}',
  '\\sum_{\\mathclap{i<j}}',
  '\\smash{\\hat y}',
  '\\begin{cases}a&b\\\\[0.5em]c&d\\end{cases}',
  '\\raisebox{0.2em}{x}',
  '\\left|\\!\\left|x\\right|\\!\\right|',
])('%s is set', (tex) => {
  expect(rendered(`$${tex}$`).texErrors).toEqual([])
})

test('a huge length is cut to size', () => {
  expect(rendered('$\\kern 99999em x$').html).toContain('margin-right:20em')
})

test('past its budget a text shows formulas as their source and says so', () => {
  const source = Array.from({ length: 1500 }, (_, n) => `$\\frac{x_{${n}}}{y}+z^2$`).join(' ')
  const result = rendered(source)
  expect(result.truncated).toBe(true)
  expect(result.texErrors.at(-1)?.message).toContain('more mathematics')
  expect(result.html.length).toBeLessThan(4_000_000)
})

test('a page of 300 formulas, a hundred of them displayed, is within the budget', () => {
  const section = (n: number) =>
    `The exponent $\\alpha_{${n}}$ obeys $\\alpha = \\frac{s-1}{d}$ when\n\n$$L_{${n}}(N) = ` +
    'L_\\infty + \\left(\\frac{N_c}{N}\\right)^{\\alpha_N} + \\mathbb{E}_{x\\sim p}\\left[f(x)^2\\right]$$\n\n' +
    'with *emphasis* and [a link](https://example.org/a).\n\n'
  const { tex, texErrors, truncated } = rendered(
    Array.from({ length: 100 }, (_, n) => section(n)).join(''),
  )
  expect([tex.length, texErrors, truncated]).toEqual([300, [], undefined])
})

test('letters that KaTeX takes apart are refused in numbers and set in words', () => {
  expect(rendered(`$${times('é', 600)}$`).texErrors[0]?.message).toContain('too much')
  expect(rendered('$\\text{Verlust für große Modelle}$').texErrors).toEqual([])
})

test('only the first misspelt commands get a suggestion', () => {
  const { texErrors } = rendered('$\\alpa$ $\\bett$ $\\gama$')
  const suggested = texErrors.filter(({ message }) => message.includes('Did you mean'))
  expect([texErrors.length, suggested.length]).toEqual([3, 2])
})

test('a formula repeated many times counts once', () => {
  expect(rendered('$\\alpha+\\beta$ '.repeat(600)).truncated).toBeUndefined()
})
