import { expect, test } from 'vitest'
import { rendered } from './render.ts'

const mathml = (tex: string, macros = {}) => {
  const result = rendered(`$${tex}$`, { macros })
  expect(result.texErrors).toEqual([])
  return /<semantics>(.*?)<annotation/s.exec(result.html)?.[1]
}

test.each([
  ['\\lambda_\\max', '\\lambda_{\\max}'],
  ['\\sigma_\\min(A)', '\\sigma_{\\min}(A)'],
  ['x^\\frac12', 'x^{\\frac12}'],
  ['x_\\mathrm{eff}^2', 'x_{\\mathrm{eff}}^2'],
  ['\\sum_\\substack{i<j\\\\j<n} x', '\\sum_{\\substack{i<j\\\\j<n}} x'],
  ['a^\\text{b}', 'a^{\\text{b}}'],
  ['x_\\sqrt2', 'x_{\\sqrt2}'],
  ['e^\\tfrac{1}{2}', 'e^{\\tfrac{1}{2}}'],
  ['\\theta_\\operatorname{MLE}', '\\theta_{\\operatorname{MLE}}'],
  ['\\theta_\\operatorname*{lim}', '\\theta_{\\operatorname*{lim}}'],
  ['w_\\argmin', 'w_{\\argmin}'],
  ["f'_\\max", "f'_{\\max}"],
  ['\\|x\\|_\\infty^\\top', '\\|x\\|_{\\infty}^{\\top}'],
  ['\\mathcal L_\\hat\\theta', '\\mathcal L_{\\hat\\theta}'],
  ['x_\\mathbf{w}^\\top', 'x_{\\mathbf{w}}^{\\top}'],
  ['\\int_\\Omega^\\overline{a} f', '\\int_{\\Omega}^{\\overline{a}} f'],
  ['2^\\binom n2', '2^{\\binom n2}'],
  ['x_\\lim y', 'x_{\\lim} y'],
])('%s is set as %s', (bare, braced) => {
  expect(mathml(bare)).toBe(mathml(braced))
})

test('commands of the site and of the text stand as scripts without braces', () => {
  const macros = {
    '\\eff': '\\mathrm{eff}',
    '\\opt': '\\operatorname{opt}',
    '\\h': '\\frac{#1}{2}',
  }
  expect(mathml('N_\\eff + N_\\opt + x^\\h3', macros)).toBe(
    mathml('N_{\\eff} + N_{\\opt} + x^{\\h3}', macros),
  )
  expect(mathml('\\def\\m{\\max}\\lambda_\\m')).toBe(mathml('\\def\\m{\\max}\\lambda_{\\m}'))
})

test('what is no script stays an error in place', () => {
  for (const tex of ['x_', 'x^\\right)', 'x_\\limits', 'x_\\over y']) {
    expect(rendered(`$${tex}$`).texErrors, tex).toHaveLength(1)
  }
})

test('fifty thousand bare scripts are refused like any long formula', () => {
  expect(rendered(`$x${'_\\max'.repeat(10_000)}$`).texErrors).toHaveLength(1)
  expect(rendered(`$${'x_\\max '.repeat(14_000)}$`).texErrors).toHaveLength(1)
})
