import { expect, test } from 'vitest'
import { rendered } from './render.ts'

test.each([
  ['$\\newcommand{\\R}{\\mathbb{R}}$ then $x\\in\\R$', 'x ∈ ℝ'],
  ['$\\newcommand\\eps\\varepsilon$ then $\\eps$', 'ε'],
  ['$\\newcommand*{\\set}[1]{\\{#1\\}}$ then $\\set{a}$', '{a}'],
  ['$\\newcommand{\\norm}[2][2]{\\|#2\\|_{#1}}$ then $\\norm{x}$', '∥x∥_2'],
  ['$\\newcommand{\\norm}[2][2]{\\|#2\\|_{#1}}$ then $\\norm[p]{x}$', '∥x∥_p'],
  ['$\\renewcommand{\\epsilon}{\\varepsilon}$ then $\\epsilon$', 'ε'],
  ['$\\renewcommand{\\new}{n}$ then $\\new$', 'n'],
  ['$\\providecommand{\\alpha}{x}$ then $\\alpha$', 'α'],
  ['$\\providecommand{\\mine}{x}$ then $\\mine$', 'x'],
  ['$\\DeclareMathOperator{\\Tr}{Tr}$ then $\\Tr(A)$', 'Tr(A)'],
  ['$\\DeclareMathOperator*{\\Max}{Max}$ then $\\Max_i x$', 'Max_ix'],
  ['$\\def\\half{\\tfrac12}$ then $\\half$', '1/2'],
  ['$\\def\\f(#1,#2){#1+#2}$ then $\\f(a,b)$', 'a + b'],
  ['$\\let\\to\\mapsto$ then $x\\to y$', 'x ↦ y'],
  ['$\\DeclarePairedDelimiter{\\abs}{\\lvert}{\\rvert}$ then $\\abs*{x}$', '∣ x ∣'],
  ['$\\DeclarePairedDelimiter\\ceil{\\lceil}{\\rceil}$ then $\\ceil[\\big]{x}$', '⌈x⌉'],
])('%s', (source, expected) => {
  const { plain, texErrors } = rendered(source)
  expect([texErrors, plain]).toEqual([[], `then ${expected}`])
})

test('a definition inside a formula holds for the formulas after it, not for other texts', () => {
  expect(rendered('$\\def\\a{b}\\a$ and $\\a$').plain).toBe('b and b')
  expect(rendered('$\\a$').texErrors).toHaveLength(1)
})

test('a definition inside braces or a cell ends with them', () => {
  expect(rendered('$ {\\def\\mine{b}\\mine} $ and $\\mine$').texErrors).toHaveLength(1)
})

test('a formula set before is set anew after a definition, also when that is repeated', () => {
  const one = '$\\def\\a{1}$$\\a$'
  expect(rendered(`${one} $\\def\\a{2}$ $\\a$ ${one}`).plain).toBe('1 2 1')
})

test('a text may define many commands, not any number', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `$\\def\\x{${n}}$ `).join('')
  expect(rendered(many(400)).texErrors).toEqual([])
  expect(rendered(many(600)).texErrors[0]?.message).toContain('too much')
})

test('a definition that is none says how one is written', () => {
  expect(rendered('$\\newcommand{ab}{x}$').texErrors[0]?.message).toContain('\\newcommand{\\name}')
})
