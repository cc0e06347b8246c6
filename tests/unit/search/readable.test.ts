import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFormula } from '#app/domain/search/read-formula.ts'
import { readable } from '#app/domain/search/readable.ts'

test.each([
  ['# Head\n\n> quoted\n\n- one\n- [x] two', 'Head quoted one two'],
  ['**bold** _em_ *em* `code` snake_case_name', 'bold em em code snake_case_name'],
  ['[text](https://example.org/x_(y)) ![alt](y.png "t")', 'text alt'],
  ['<https://example.org> and [t][ref]\n\n[ref]: https://example.org', 'https://example.org and t'],
  ['$a_b * c_d$ and $x_{1}$', 'a_b * c_d and x_1'],
  ['See [[Ada (1843)]](https://example.org).', 'See [Ada (1843)].'],
  ['A[^1] b.[^n][^m]\n\n[^1]: The *note*.', 'A b. The note.'],
  ['One [>a [link](/x) of $x^2$<] two^[below].', 'One (a link of x^2) two (below).'],
  ['Before\n\n| a | b |\n|---|:-:|\n| 1 | $|x|$ |\n\nAfter', 'Before a, b; 1, |x| After'],
  ['P(a|b) is no table', 'P(a|b) is no table'],
  ['```python\nx = a | b\n```\nthen `*c*`', 'x = a | b then *c*'],
  ['So\n$$\n\\frac{a}{b}\n$$\nand \\[y\\] and \\(z\\).', 'So a/b and y and z.'],
  ['$5 and $6, \\$7 \\* x $open', '$5 and $6, $7 * x $open'],
  ['[a $\\alpha$ law](https://example.org)', 'a α law'],
  ['Under $\\mu$P', 'Under μP'],
  ['---\ntext\n===\n~~gone~~', 'text gone'],
])('%j reads %j', (markdown, text) => {
  expect(readable(markdown)).toBe(text)
})

const MACROS = {
  '\\Nopt': 'N_{\\mathrm{opt}}',
  '\\order': '\\mathcal{O}\\left(#1\\right)',
  '\\loop': '\\loop{#1#1}',
  '\\round': 'x\\round',
}

test.each([
  ['\\alpha^{-1}', 'α^−1'],
  ['\\dfrac{a + b}{N_c}', '(a + b)/N_c'],
  ['\\Nopt\\propto C^{1/2}', 'N_opt ∝ C^(1/2)'],
  ['\\order{n^{k+1}}', 'O(n^(k + 1))'],
  ['L=L_\\infty+\\left(\\frac{N_c}{N}\\right)^{\\alpha_N}', 'L = L_∞ + (N_c/N)^(α_N)'],
  ['\\mathbb{E}_x [f] \\le \\sqrt{2}', '𝔼_x [f] ≤ √2'],
  ['\\log N, \\exp(-x), \\hat y', 'log N, exp(−x), \u0177'],
  ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', 'a b; c d'],
  ['\\nabla_\\theta \\mathcal{L}(\\theta)', '∇_θ L(θ)'],
  ['\\text{if } x > 0', 'if x > 0'],
  ['5\\,\\% \\unknown{y}', '5 % unknown y'],
  ['a}b', 'ab'],
  ['\\loop{xx}', '…'],
  ['\\round', '…'],
  ['{'.repeat(40), '…'],
])('the formula %s reads %s', (tex, text) => {
  expect(readFormula(tex, MACROS)).toBe(text)
})

test('a formula of more characters than anybody reads is an ellipsis', () => {
  expect(readFormula('x'.repeat(9_000))).toBe('…')
})

test('whatever is typed, no formula of known commands keeps a backslash, a brace or a dollar', () => {
  const command = fc.constantFrom(
    '\\alpha',
    '\\frac',
    '\\Nopt',
    '\\order',
    '\\sqrt',
    '\\left(',
    '\\hat',
  )
  const piece = fc.oneof(command, fc.constantFrom('{', '}', '^', '_', 'x', ' ', '&', '[', '1'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(readFormula(pieces.join(''), MACROS)).not.toMatch(/[\\{}$]/)
    }),
  )
})

test('whatever is typed, a text is read to its end and its words stay', () => {
  const mark = fc.constantFrom(
    '$',
    '$$',
    '\\[',
    '\\(',
    '`',
    '```',
    '[>',
    '<]',
    '[^',
    '](',
    '|',
    '*',
    '_',
    '\n',
  )
  const text = fc.array(fc.oneof(mark, fc.constantFrom('word', ' ')), { maxLength: 40 })
  fc.assert(
    fc.property(text, (pieces) => {
      const read = readable(`${pieces.join('')}\n\nokapi`)
      expect(read).toContain('okapi')
      expect(read).not.toMatch(/[\uE000\uE001]/)
    }),
  )
})
