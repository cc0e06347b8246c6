import { expect, test } from 'vitest'
import { rendered } from '../render.ts'

test.each([
  ['\\newcommand{\\R}{\\mathbb{R}}\n\n$\\R$', 'ℝ'],
  ['\\newcommand\\eps{\\varepsilon}\n$\\eps$', 'ε'],
  ['\\renewcommand{\\vec}[1]{\\mathbf{#1}} $\\vec x$', 'x'],
  ['\\newcommand{\\norm}[2][2]{\n  \\|#2\\|_{#1}\n}\n$\\norm{x}$', '∥x∥_2'],
  [
    '\\DeclareMathOperator*{\\Max}{Max}\n\\DeclareMathOperator{\\Tr}{Tr}\n\n$\\Tr(\\Max)$',
    'Tr(Max)',
  ],
  ['\\def\\half{\\tfrac12}\n\n$\\half$', '1/2'],
  ['\\def\\f#1{#1^2}\n\n$\\f x$', 'x^2'],
  ['\\let\\eps\\varepsilon\n\n$\\eps$', 'ε'],
  ['\\let\\to=\\mapsto\n\n$\\to$', '↦'],
  ['\\providecommand{\\R}{x} % kept\n\n$\\R$', 'ℝ'],
  ['Let \\newcommand{\\a}{b}us write $\\a$.', 'Let us write b.'],
  ['> \\newcommand{\\a}{\n> b}\n> $\\a$', 'b'],
])('%j holds for the formulas after it', (source, expected) => {
  const { plain, texErrors } = rendered(source)
  expect([plain, texErrors]).toEqual([expected, []])
})

test('definitions of one text are unknown to the next', () => {
  rendered('\\newcommand{\\mine}{x}\n\n$\\mine$')
  expect(rendered('$\\mine$').texErrors).toHaveLength(1)
})

test('words about definitions are words', () => {
  for (const source of ['Use \\newcommand for this.', '\\def is a command', 'so \\let it be']) {
    expect(rendered(source).plain).toBe(source)
  }
})

test('a definition that cannot be read is shown with the reason', () => {
  const { html, texErrors } = rendered('\\newcommand{\\a}[x]{b}\n\nand')
  expect(html).toContain('<code>\\newcommand{\\a}[x]{b}</code>')
  expect(texErrors).toHaveLength(1)
})

test('what a text defines cannot grow without bound', () => {
  const doubling = Array.from({ length: 60 }, () => '\\xdef\\a{\\a\\a}').join('\n')
  expect(rendered(`\\def\\a{xx}\n\n${doubling}`).texErrors.length).toBeGreaterThan(0)
  const many = Array.from({ length: 600 }, (_, n) => `\\def\\x{${n}}`).join('\n')
  expect(rendered(many).texErrors[0]?.message).toContain('too much')
})
