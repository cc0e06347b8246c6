import { expect, test } from 'vitest'
import { rendered, shape } from '../render.ts'

const set = (source: string) => {
  const { plain, texErrors } = rendered(source)
  expect(texErrors).toEqual([])
  return plain
}

test.each([
  ['\\begin{align}a&=b\\\\c&=d\\end{align}', 'a = b (1); c = d (2)'],
  ['\\begin{align*}a&=b\\\\c&=d\\end{align*}', 'a = b; c = d'],
  ['\\begin{equation}\nx = 1\n\\end{equation}', 'x = 1 (1)'],
  ['\\begin{equation}\\begin{split}a&=b\\\\&=c\\end{split}\\end{equation}', 'a = b; = c (1)'],
  ['\\begin{gather} a \\\\ b \\end{gather}', 'a (1); b (2)'],
  ['\\begin{multline} a + \\\\ b \\end{multline}', 'a + ; b (1)'],
  ['\\begin{eqnarray} a &=& b \\\\ c &\\le& d \\nonumber \\end{eqnarray}', 'a = b (1); c ≤ d'],
  ['\\begin{eqnarray*} a &=& b \\end{eqnarray*}', 'a = b'],
  ['\\begin{flalign} a &= b \\end{flalign}', 'a = b (1)'],
  ['\\begin{alignat}{2} a &= b \\notag \\end{alignat}', 'a = b'],
  ['\\begin{IEEEeqnarray}{rCl} a &=& b \\\\ &=& c \\end{IEEEeqnarray}', 'a = b (1); = c (2)'],
  ['\\begin{align}a&=b,\\\\[4pt]c&=d.\\end{align}', 'a = b, (1); c = d. (2)'],
  ['\\begin{align} a &= b % why\n \\\\ c &= d \\end{align}', 'a = b (1); c = d (2)'],
  ['\\begin{align} a &= 1 \\\\ \\intertext{and} b &= 2 \\end{align}', 'a = 1 (1); and; b = 2 (2)'],
  ['\\begin{align} a &= \\begin{cases} 1 \\\\ 2 \\end{cases} \\end{align}', 'a = {1; 2 (1)'],
  ['\\begin{displaymath} x \\end{displaymath}', 'x'],
  ['\\begin{cases} a \\\\ b \\end{cases}', '{a; b'],
  ['\\begin{numcases}{f=} a & b \\\\ c & d \\end{numcases}', 'f = {a, b; c, d'],
  ['\\begin{pmatrix} 1 & 2 \\end{pmatrix}', '(1, 2)'],
  ['\\begin{psmallmatrix} 1 & 2 \\end{psmallmatrix}', '(1, 2)'],
  ['\\begin{array}[t]{@{}l*{2}{c}|p{2cm}} a & b & c & d \\end{array}', 'a, b, c, d'],
  ['$$\\begin{aligned}[t] a &= b \\end{aligned}$$', 'a = b'],
  ['$\\begin{align}a\\end{align}$', 'a (1)'],
  ['$$\\begin{equation} x \\end{equation}$$', 'x (1)'],
  ['$$\\begin{equation*}\\begin{align} x \\end{align}\\end{equation*}$$', 'x (1)'],
])('%s is one displayed formula', (source, expected) => {
  expect(set(source)).toBe(expected)
  expect(shape(source).match(/katex-display/g)).toHaveLength(1)
})

test('a commutative diagram is set', () => {
  expect(shape('\\begin{CD} A @>>> B \\end{CD}')).toContain('katex-display')
  expect(rendered('\\begin{CD} A @>>> B \\end{CD}').texErrors).toEqual([])
})

test.each([
  [
    'with an empty line in it',
    '\\begin{align}\na &= b \\\\\n\n- c &= d\n\\end{align}',
    'a = b (1); − c = d (2)',
  ],
  ['under a line of text', 'So\n\\begin{align}a&=b\\end{align}\nholds.', 'So\na = b (1)\nholds.'],
  ['within a line', 'So \\begin{equation}x\\end{equation} holds.', 'So x (1) holds.'],
  [
    'that begins within a line',
    'So \\begin{align}\na\\\\\n\n- b\n\\end{align} holds.',
    'So a (1); − b (2) holds.',
  ],
  ['indented like code', '    \\begin{align}\n    a\n    \\end{align}', 'a (1)'],
  [
    'in a list',
    '- so\n\n  \\begin{align}\n  a\n\n  + b\n  \\end{align}\n- and',
    'so\na + b (1)\nand',
  ],
  ['in a quotation', '> \\begin{align}\n> a\n>\n> + b\n> \\end{align}', 'a + b (1)'],
  ['with a full stop behind it', '\\begin{align}a\\end{align}.', 'a (1).'],
  ['in a note', 'a[>\\begin{align}b\\end{align}<]', 'a\nb (1)'],
  ['two in a row', '\\begin{align}a\\end{align}\n\\begin{align}b\\end{align}', 'a (1)\nb (2)'],
  ['with dollars about lines like a list', 'So $$\na\n- b\n$$ and', 'So a − b and'],
])('a formula without dollars %s', (_, source, expected) => {
  expect(set(source)).toBe(expected)
})

test('who copies a formula gets what its author typed', () => {
  const source = '\\begin{eqnarray}\na &=& b \\label{x}\n\\end{eqnarray}'
  expect(rendered(source).html).toContain(
    '<annotation encoding="application/x-tex">\\begin{eqnarray}\na &amp;=&amp; b \\label{x}\n\\end{eqnarray}</annotation>',
  )
  expect(rendered(source).tex).toEqual([source])
})

test('the excerpt of a text that begins with an environment has the formula within its line', () => {
  const { excerpt } = rendered('\\begin{align}a&=b\\tag{9}\\end{align} so', { excerpt: 40 })
  expect(excerpt?.html).toContain('class="katex"')
  expect(excerpt?.html).not.toMatch(/katex-display|tex-error/)
})

test('the numbers of rows are read out as they are seen', () => {
  const { html } = rendered('\\begin{align}a\\\\b\\end{align}')
  expect(html.match(/<mtext>\(\d\)<\/mtext>/g)).toEqual([
    '<mtext>(1)</mtext>',
    '<mtext>(2)</mtext>',
  ])
  expect(html).not.toContain('eqn-num"')
})

test('an environment that is not closed is shown as typed, with what is missing', () => {
  expect(shape('a \\begin{align} b')).toBe(
    '<p>a <span class="tex-note"><code>\\begin{align}</code><small>\\end{align} is missing</small></span> b</p>',
  )
  expect(shape('a \\begin{foo} b')).toBe('<p>a \\begin{foo} b</p>')
})

test.each([
  ['\\begin{empheq}[box=\\fbox]{align} a&=b \\\\ c&=d \\end{empheq}', '(1)(2)'],
  ['\\begin{empheq}[left=\\empheqlbrace]{align*} a&=b \\end{empheq}', ''],
  ['$$a=b \\eqno(7)$$', '(7)'],
  ['$$a=b \\leqno{(2.1)}$$', '(2.1)'],
  ['$$\\abs{x} \\le \\norm{x}, \\dv{f}{x}, \\pdv{f}{y}, \\order{n} \\dd x$$', ''],
])('%s is set by its nearest', (source, numbers) => {
  const { html, texErrors } = rendered(source)
  const shown = [...html.matchAll(/<mtext>(\([^<]*\))<\/mtext>/g)].map(([, tag]) => tag).join('')
  expect([texErrors, shown]).toEqual([[], numbers])
})
