import { expect, test } from 'vitest'
import { rendered } from './render.ts'

const isWide = (source: string) => rendered(source).html.includes('class="katex wide"')

test.each([
  '$\\text{a long text that TeX never breaks across lines at all here}$',
  '$\\begin{pmatrix} a_{11} & a_{12} & a_{13} & a_{14} & a_{15} & a_{16} \\end{pmatrix}$',
  '$\\sqrt{a + b + c + d + e + f + g + h + i + j}$',
  '$\\frac{\\partial^2 \\mathcal{L}(\\theta_1, \\theta_2)}{\\partial \\theta_1 \\partial \\theta_2}$',
  '$\\left( a + b + c + d + e + f + g + h + i \\right)$',
  '$\\operatorname{averysteadynameofoperator} x$',
  '$a \\xrightarrow{\\text{under the assumptions above}} b$',
  '$\\underbrace{a + b + c + d + e + f + g + h + i}_{n}$',
  '$a\\hspace{15em}b$',
])('%s scrolls by itself where it is wider than its column', (source) => {
  expect(isWide(source)).toBe(true)
})

test.each([
  '$x^2$',
  '$a = b + c = d + e = f + g = h + i = j + k$',
  '$f(x_1, x_2)$',
  '$$\\text{a display formula scrolls anyway}$$',
])('%s fits or breaks by itself', (source) => {
  expect(isWide(source)).toBe(false)
})

test('a formula that scrolls stands on its line: its depth is told beside', () => {
  expect(rendered('$\\frac{\\text{above the line of this}}{b}$').html).toMatch(
    /class="katex wide" style="--depth:0\.\d+em"/,
  )
})
