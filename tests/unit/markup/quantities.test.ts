import { expect, test } from 'vitest'
import { rendered } from './render.ts'

test.each([
  ['\\SI{3}{\\meter}', '3 m'],
  ['\\SI{9.81}{\\metre\\per\\second\\squared}', '9.81 m s^−2'],
  ['\\SI{1.5e-3}{\\kilo\\gram}', '1.5 × 10^−3 kg'],
  ['\\qty{3}{m/s^2}', '3 m /s^2'],
  ['\\qty{25}{\\percent}', '25%'],
  ['\\qty{20}{\\degreeCelsius}', '20 ^(∘)C'],
  ['\\num{12345.6}', '12 345.6'],
  ['\\num{1,5}', '1,5'],
  ['\\num{1.23(4)e5}', '1.23(4) × 10^5'],
  ['\\num{3 +- 0.2}', '3 ± 0.2'],
  ['\\num{e9}', '10^9'],
  ['\\num{128 x 256}', '128 × 256'],
  ['\\unit{\\giga\\hertz}', 'GHz'],
  ['\\si{\\micro\\second}', 'μs'],
  ['\\SIrange{1}{2}{\\hour}', '1–2 h'],
  ['\\numlist{1;2;3}', '1, 2, 3'],
  ['\\ang{45}', '45^(∘)'],
  ['\\qty(\\frac{a}{b}(c))', '(a/b(c))'],
  ['\\SI[per-mode=symbol]{5}{\\watt\\per\\meter}', '5 W m^−1'],
])('%s in a formula and in a sentence', (source, expected) => {
  const set = rendered(`$${source}$`)
  expect([set.texErrors, set.plain.replace(/\s+/g, ' ')]).toEqual([[], expected])
  if (source.includes('\\qty(')) return
  const inWords = rendered(`It took ${source} here`)
  expect(inWords.texErrors).toEqual([])
  expect(inWords.plain.replace(/\s+/g, ' ')).toBe(`It took ${expected} here`)
})

test('quantities stand within the words of a formula, and units can be declared', () => {
  expect(rendered('$x \\text{ at \\SI{3}{\\meter}}$').texErrors).toEqual([])
  const declared = rendered('\\DeclareSIUnit{\\flop}{FLOP}\n\n$\\SI{3e21}{\\flop}$')
  expect([declared.texErrors, declared.plain.replace(/\s+/g, ' ')]).toEqual([[], '3 × 10^21 FLOP'])
})

test.each([
  "$$\\sideset{}{'}\\sum_{n=1}^N a_n$$",
  '$$\\sideset{_a^b}{_c^d}\\prod_i$$',
  '$\\sideset{}{^*}{\\bigotimes}_i V_i$',
])('%s is set', (source) => {
  expect(rendered(source).texErrors).toEqual([])
})
