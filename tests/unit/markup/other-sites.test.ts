import { expect, test } from 'vitest'
import { rendered, shape } from './render.ts'

const inline = (source: string) => /^<p>(.*)<\/p>$/s.exec(shape(source))?.[1]

test.each([
  ['$`a_b`$ and $`c_d`$', '⟦a_b⟧ and ⟦c_d⟧'],
  ['in $k \\log k $ steps', 'in ⟦k \\log k⟧ steps'],
  ['the rate $\\alpha $, and $n $ is', 'the rate <span class="nb">⟦\\alpha⟧,</span> and ⟦n⟧ is'],
  ['so $ x^2 $ holds', 'so ⟦x^2⟧ holds'],
  ['with $ n = 3 $.', /^with <span class="nb">⟦n = 3⟧\.<\/span>$/],
  ['$\\text{if $x>0$}$ or', '⟦\\text{if $x&gt;0$}⟧ or'],
  ['$a \\mbox{ for $x_{i}$ and $y$ }$ or', '⟦a \\mbox{ for $x_{i}$ and $y$ }⟧ or'],
  ['so \\(\\text{if \\(x\\) or}\\) b', 'so ⟦\\text{if \\(x\\) or}⟧ b'],
  ['a \\(x_1\\) and \\(y_2\\) b', 'a ⟦x_1⟧ and ⟦y_2⟧ b'],
  ['a \\\\(x_1*y*2\\\\) b', 'a ⟦x_1*y*2⟧ b'],
  ['a [math]x_1[/math] b [tex]y[/tex]', 'a ⟦x_1⟧ b ⟦y⟧'],
  ['WordPress has $latex e^x$ so', 'WordPress has ⟦e^x⟧ so'],
  ['$a\\$b$ for \\$5', '⟦a\\$b⟧ for $5'],
])('%s is set', (source, expected) => {
  if (typeof expected === 'string') expect(inline(source)).toBe(expected)
  else expect(inline(source)).toMatch(expected)
  expect(rendered(source).texErrors).toEqual([])
})

test.each([
  'from $5 and $6',
  'costs $5 or $ 6',
  'costs $5 or $ more, and $ 7',
  'pay $ 5 + tax $ now',
  'between $10-$20 or $ 30 - $ 40',
  'I have $a and $ b',
  'US$ 5 and AU$ 6',
  '$US and $ CAN',
  'rename $HOME and $PATH to $ME',
  '$5 $6 $7',
  'a $ b',
])('%s stays text', (source) => {
  expect(inline(source)).toBe(source)
})

test.each([
  ['```math\na_b\n\n+ c\n```', 'a_b\n\n+ c'],
  ['```latex\n\\frac{a}{b}\n```', '\\frac{a}{b}'],
  ['~~~ tex\nx_1\n~~~', 'x_1'],
  ['```{math}\nx\n```', 'x'],
  ['- item\n\n  ```math\n  x\n  ```', 'x'],
  ['> ```math\n> x\n> ```', 'x'],
  ['\\\\[\na_b\n\\\\]', 'a_b'],
  ['[math]\n\\sum_i x_i\n[/math]', '\\sum_i x_i'],
  ['text\n$$\nx\n$$\nmore', 'x'],
  ['text $$\nx\n$$ more', 'x'],
  ['$$\\begin{equation}x\\end{equation}$$', '\\begin{equation}x\\end{equation}'],
])('%j is a displayed formula', (source, tex) => {
  const html = shape(source)
  expect(html).toContain('katex-display')
  expect(html).toContain(`⟦${tex}`)
  expect(rendered(source).texErrors).toEqual([])
})

test.each([
  '```latex\n\\documentclass{article}\n```',
  '```tex\n\\begin{itemize}\\item a\\end{itemize}\n```',
  '```latex\nThe loss $L$ falls.\n```',
  '```mathematica\nx\n```',
  '```\nx\n```',
])('%j stays code', (source) => {
  expect(shape(source)).toContain('<pre')
})

test('a formula in brackets keeps its bar in a table', () => {
  expect(shape('|a|b|\n|-|-|\n|\\(p(y|x)\\)|$$a|b$$|')).toMatch(/⟦p\(y\|x\)⟧.*⟦a\|b⟧/s)
})

test.each([
  '$\\text{',
  '$`',
  '\\\\(',
  '[math]',
  '$ x ',
  '$x ',
  '$\\text{$',
  '\\\\[ a\n',
  '```math\n',
])('%j fifty thousand times is rendered or shown as its source', (part) => {
  const { html } = rendered(part.repeat(Math.min(50_000, Math.floor(100_000 / part.length))))
  expect(html.length).toBeLessThan(4_000_000)
})

test.each([
  ['<math>a_b</math> as an encyclopedia has it', ['a_b']],
  ['[;x^2;]', ['x^2']],
  ['$$x$$$$y$$', ['x', 'y']],
  ['```{math}\n:label: energy\na=b\n```', ['a=b']],
])('%j is read', (source, formulas) => {
  expect(rendered(source).tex).toEqual(formulas)
})
