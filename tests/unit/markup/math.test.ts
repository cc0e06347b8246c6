import { expect, test } from 'vitest'
import { markupWords } from '#messages/markup.ts'
import { rendered, shape } from './render.ts'

test('emphasis marks inside a formula stay in the formula', () => {
  expect(shape('so $a_b*c$ and $d_e*f$ hold')).toBe('<p>so ⟦a_b*c⟧ and ⟦d_e*f⟧ hold</p>')
})

test('prices are text', () => {
  expect(shape('from $5 and $6, or $7')).toBe('<p>from $5 and $6, or $7</p>')
  expect(shape('costs $20,000 per $x$ unit')).toBe('<p>costs $20,000 per ⟦x⟧ unit</p>')
})

test('an escaped dollar is a dollar', () => {
  expect(shape('\\$x\\$ and $a\\$b$')).toBe('<p>$x$ and ⟦a\\$b⟧</p>')
})

test.each([
  ['\\(x\\) y', '<p>⟦x⟧ y</p>'],
  ['a \\[x\\] b', /^<p>a <span class="katex-display" [^>]*>⟦x⟧<\/span> b<\/p>$/],
  ['a $$x$$ b', /^<p>a <span class="katex-display" [^>]*>⟦x⟧<\/span> b<\/p>$/],
  ['$$\na\n\n= b\n$$', /^<span class="katex-display" [^>]*>⟦a\s+= b⟧<\/span>$/],
  ['\\[\n+ a\n\\]', /^<span class="katex-display" [^>]*>⟦\+ a⟧<\/span>$/],
])('delimiters %j', (source, expected) => {
  if (typeof expected === 'string') expect(shape(source)).toBe(expected)
  else expect(shape(source)).toMatch(expected)
})

test('a displayed formula interrupts its paragraph and holds lines that look like lists', () => {
  expect(shape('We have\n$$\na\n+ b\n$$\nand so on')).toMatch(
    /^<p>We have<\/p>\n<span class="katex-display"[^>]*>⟦a\n\+ b⟧<\/span>\n<p>and so on<\/p>$/,
  )
})

test('unclosed delimiters are text', () => {
  expect(shape('\\(x and \\[y and $$z')).toBe('<p>(x and [y and $$z</p>')
})

test('formulas stand in headings, lists, labels, notes and quotations', () => {
  for (const around of ['# $x$', '- $x$', '[$x$](/a)', 'a[>$x$<]', 'a^[$x$]', '> $x$', '*$x$*']) {
    expect(shape(around), around).toContain('⟦x⟧')
  }
})

test('a formula in a table cell may contain a bar', () => {
  const table = shape('| a | b |\n|---|---|\n| $p(y|x)$ and $\\|v\\|$ | `a` |')
  expect(table).toContain('<td>⟦p(y|x)⟧ and ⟦\\|v\\|⟧</td>\n<td><code>a</code></td>')
})

test('code is not mathematics', () => {
  expect(shape('`$x$`')).toBe('<p><code>$x$</code></p>')
})

test('punctuation that touches a formula is kept with it', () => {
  expect(shape('($x$), the $n$th of $k$.')).toBe(
    '<p><span class="nb">(⟦x⟧),</span> the <span class="nb">⟦n⟧th</span> of <span class="nb">⟦k⟧.</span></p>',
  )
})

test('displayed formulas can be reached and scrolled by keyboard', () => {
  expect(rendered('$$x$$').html).toContain(
    `<span class="katex-display" tabindex="0" role="group" aria-label="${markupWords.displayMath}">`,
  )
})

test('site macros with arguments are expanded', () => {
  const macros = { '\\E': '\\mathbb{E}_{#1}\\left[#2\\right]', '\\R': '\\mathbb{R}' }
  const result = rendered('$\\E{x}{\\R}$', { macros })
  expect(result.texErrors).toEqual([])
  expect(result.plain).toBe('𝔼_x[ℝ]')
})

test('a definition holds to the end of its text and not beyond', () => {
  const macros = { '\\R': 'r' }
  const options = { macros, mode: 'document' } as const
  const first = rendered('$\\gdef\\mine{7}\\gdef\\R{8}$ $\\mine\\R$', options)
  expect(first.texErrors).toEqual([])
  expect(first.plain).toBe('78')
  expect(rendered('$\\mine$', options).texErrors).toHaveLength(1)
  expect(rendered('$\\R$', options).plain).toBe('r')
  expect(macros).toEqual({ '\\R': 'r' })
})

test('the same formula is set anew after a definition has changed', () => {
  const macros = { '\\a': '1' }
  expect(rendered('$\\a$ $\\gdef\\a{2}$ $\\a$', { macros }).plain).toBe('1 2')
})

test('an error shows the source and the message in place', () => {
  const result = rendered('a $\\nosuchthing<b>$ c $x$')
  expect(result.html).toContain(
    '<span class="tex-error"><code>\\nosuchthing&lt;b&gt;</code><small>Undefined control sequence: \\nosuchthing</small></span>',
  )
  expect(result.texErrors).toEqual([
    { source: '\\nosuchthing<b>', message: 'Undefined control sequence: \\nosuchthing' },
  ])
  expect(result.html).toContain('class="katex"')
})

test.each([
  ['\\alhpa', '\\alpha'],
  ['\\lamda', '\\lambda'],
  ['\\vtheeta', '\\vtheta'],
])('for %s the nearest command is offered', (wrong, right) => {
  const macros = { '\\vtheta': '\\theta' }
  expect(rendered(`$${wrong}$`, { macros }).texErrors[0]?.message).toContain(
    `Did you mean ${right}?`,
  )
})

test('plain text holds formulas in readable characters', () => {
  expect(
    rendered('$L\\propto N^{-\\alpha}$, $\\frac{a+b}{2}$, $\\hat x_i\\in\\mathbb{R}$').plain,
  ).toBe('L ∝ N^−α, (a + b)/2, x̂_i ∈ ℝ')
})

test('the TeX of every formula is given for search', () => {
  expect(rendered('$a$\n\n$$\nb\n$$').tex).toEqual(['a', 'b'])
})
