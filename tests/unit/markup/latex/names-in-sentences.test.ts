import { expect, test } from 'vitest'
import { rendered, shape } from '../render.ts'

test.each([
  ['\\newcommand{\\eg}{e.g.}\n\nOptimisers, \\eg Adam.', 'Optimisers, e.g. Adam.'],
  ['\\newcommand{\\ie}{i.\\,e.\\ }\n\nso \\ie not', 'so i. e. not'],
  ['\\newcommand{\\eg}{e.g.\\@\\xspace}\n\n\\eg this, \\eg{} that', 'e.g. this, e.g. that'],
  ['\\newcommand{\\method}{\\textsc{FooNet}\\xspace}\n\n\\method wins.', 'FooNet wins.'],
  ['\\newcommand{\\todo}[1]{\\textcolor{red}{TODO: #1}}\n\n\\todo{check $x$}', 'TODO: check x'],
  ['\\newcommand{\\etal}{\\emph{et al.}}\n\nKaplan \\etal{} say', 'Kaplan et al. say'],
  [
    '\\newcommand{\\x}[2][soft]{#1 #2}\n\n\\x{margin}, \\x[hard]{margin}',
    'soft margin, hard margin',
  ],
  ['\\def\\sgd{SGD}\n\n\\sgd, then \\sgd\\ again', 'SGD, then SGD again'],
  ['\\def\\pair#1#2{#1 and #2}\n\n\\pair{a}b', 'a and b'],
  ['\\newcommand{\\a}{one}\\newcommand{\\b}{\\a\\ two}\n\n\\b', 'one two'],
  ['\\let\\strong\\textbf\n\nA \\strong{word}.', 'A word.'],
  ['Before \\eg after.\n\n\\newcommand{\\eg}{e.g.}\n\n\\eg', 'Before \\eg after. e.g.'],
  ['\\newcommand{\\data}{ImageNet-1k}\n\n- \\data\n- *\\data*', 'ImageNet-1k ImageNet-1k'],
  ['\\newcommand{\\eg}{e.g.}\n\nCode says `\\eg`.', 'Code says \\eg.'],
])('%j', (source, expected) => {
  const { plain, texErrors } = rendered(source)
  expect([plain.replace(/\s+/g, ' '), texErrors]).toEqual([expected.replace(/ +/g, ' '), []])
})

test.each([
  [
    '\\newcommand{\\R}{\\mathbb{R}}\n\nLet \\R be, and \\R^d too.',
    'Let ⟦\\R⟧ be, and ⟦\\R^d⟧ too.',
  ],
  ['\\newcommand{\\KL}{D_{\\mathrm{KL}}}\n\nThe \\KL term', 'The ⟦\\KL⟧ term'],
  ['\\newcommand{\\norm}[1]{\\lVert #1\\rVert}\n\nof \\norm{x} all', 'of ⟦\\norm{x}⟧ all'],
  ['\\DeclareMathOperator{\\Tr}{Tr}\n\nthe \\Tr of', 'the ⟦\\Tr⟧ of'],
  [
    '\\newcommand{\\Ltwo}{\\ensuremath{L^2}\\xspace}\n\nin \\Ltwo for',
    'in ⟦\\ensuremath{L^2}⟧ for',
  ],
  ['\\let\\eps\\varepsilon\n\nsmall \\eps', 'small ⟦\\eps⟧'],
  ['\\newcommand\\eps\\varepsilon\n\nsmall $\\eps$', 'small ⟦\\eps⟧'],
  ['the \\ensuremath{L^2} norm', 'the ⟦\\ensuremath{L^2}⟧ norm'],
])('what is mathematics is a formula without its dollars: %j', (source, expected) => {
  expect(shape(source)).toBe(`<p>${expected}</p>`)
})

test('a name without its arguments, and one that the text does not define, stay as typed', () => {
  expect(rendered('\\newcommand{\\f}[1]{[#1]}\n\nsee \\f').plain).toBe('see \\f')
  expect(rendered('see \\unknown and \\R').plain).toBe('see \\unknown and \\R')
})

test('a name that stands for itself is told in place, and no name grows without bound', () => {
  expect(rendered('\\newcommand{\\a}{an \\emph{x} \\a}\n\n\\a').html).toContain('becomes too much')
  const doubling = ['\\def\\a0{}', '\\newcommand{\\x}{xxxxxxxxxx}']
  for (let n = 0; n < 26; n++) {
    const name = String.fromCharCode(97 + n)
    const before = n === 0 ? '\\x' : `\\z${String.fromCharCode(96 + n)}`
    doubling.push(`\\newcommand{\\z${name}}{${before}${before}${before}${before}}`)
  }
  const { html } = rendered(`${doubling.join('\n')}\n\n\\zz \\zj \\zi`)
  expect(html.length).toBeLessThan(1_000_000)
})

test.each([
  [
    '\\newcommand{\\be}{\\begin{equation}}\n\\newcommand{\\ee}{\\end{equation}}\n\n\\be x=1 \\ee',
    'x=1',
  ],
  [
    '\\def\\bea{\\begin{eqnarray}}\n\\def\\eea{\\end{eqnarray}}\n\n\\bea\na&=&b\\\\\nc&=&d\n\\eea',
    'a&=&b',
  ],
  ['\\def\\ba#1\\ea{\\begin{align}#1\\end{align}}\n\n\\ba\na&=b\n\\ea', 'a&=b'],
  [
    '\\newenvironment{eqn}{\\begin{equation*}}{\\end{equation*}}\n\n\\begin{eqn}\nx\n\\end{eqn}',
    'x',
  ],
])('names for the borders of a display: %j', (source, expected) => {
  const { html, tex, texErrors } = rendered(source)
  expect([texErrors, tex.length]).toEqual([[], 1])
  expect(tex[0]).toContain(expected)
  expect(html).toContain('katex-display')
})

test('code that shows such names stays code', () => {
  const code = '```\n\\newcommand{\\be}{\\begin{equation}}\n\\be x \\ee\n```'
  expect(rendered(code).plain).toContain('\\be x \\ee')
})
