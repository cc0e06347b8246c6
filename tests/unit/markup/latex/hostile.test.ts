import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from '../html-check.ts'
import { rendered } from '../render.ts'

const full = (text: string) => text.repeat(Math.min(50_000, Math.floor(100_000 / text.length)))
const nested = (name: string) => {
  const half = Math.floor(49_000 / (name.length + 9))
  return `\\begin{${name}} `.repeat(half) + `\\end{${name}}`.repeat(half)
}

test.each([
  ...['align', 'itemize', 'theorem', 'center', 'array', 'foo', 'figure', 'tabular'].flatMap(
    (name) => [`\\begin{${name}}`, `\\begin{${name}}\n`, `a \\begin{${name}} `, `\\end{${name}}`],
  ),
  '\\begin{x}\\end{x} ',
  'a \\begin{quote}b\\end{quote} ',
  '\\begin{proof}b\\end{proof} $x$ ',
  '\\emph{',
  '\\emph{a}',
  '{\\bf ',
  '\\footnote{',
  '\\footnote{a}',
  '\\cite{a} ',
  '\\cite[',
  '\\ref{a} ',
  '\\label{a}',
  '\\newcommand{\\a}{',
  '\\newcommand{\\a}{b}\n',
  '\\def\\a',
  '\\let\\a\\b ',
  '\\newtheorem{a}{b}\n',
  '``a',
  "``a'' ",
  "''",
  '\\"o',
  'a~',
  '\\section{a}\n',
  '\\section{',
  '\\url{http://a.b} ',
  '\\verb|',
  '\\item ',
  '$$x\\label{a}$$\n\n',
  '\\begin{align}a\\end{align}\n',
  '\\begin{align}\\label{a}\\end{align} ',
  '\\begin{itemize}\\item a\\end{itemize}\n',
  '\\begin{tabular}{c}a&b\\\\\\end{tabular}\n',
  '\\multicolumn{99}{c}{x}&',
  'www.',
  'www.a.org ',
  '**「',
  '$$\na ',
  'a $$\n',
  '# x\n$$\n',
])('%j over and over is rendered, or shown as its source', (part) => {
  const result = rendered(full(part), { excerpt: 100 })
  expect(result.html.length).toBeLessThan(4_000_000)
  expect(faultsOf(result.html)).toEqual([])
})

test.each([
  'align',
  'itemize',
  'theorem',
  'center',
  'quote',
  'subequations',
  'cases',
  'tabular',
  'figure',
  'foo',
])('%s within itself hundreds of times is rendered, or shown as its source', (name) => {
  const result = rendered(nested(name), { excerpt: 100 })
  expect(faultsOf(result.html)).toEqual([])
  expect(rendered(`\\begin{itemize}\\item ${nested(name)}`).html).not.toBe('')
})

test.each([
  `\\begin{align}${'a\\tag{'.repeat(600)}\\end{align}`,
  `\\begin{array}{${'@{'.repeat(1_500)}}a\\end{array}`,
  `\\begin{array}{${'*{99}{c}'.repeat(400)}}a\\end{array}`,
  `\\begin{align}${'\\begin{align}'.repeat(250)}${'\\end{align}'.repeat(251)}`,
  `\\begin{align}${'&'.repeat(3_900)}\\end{align}`,
  `\\begin{align}${'a\\\\'.repeat(1_200)}\\end{align}`,
  `$$${'\\eqref{a}'.repeat(400)}$$`,
])('a formula like %.40s is refused or set', (source) => {
  expect(faultsOf(rendered(source).html)).toEqual([])
})

const FRAGMENTS = [
  '\\begin{align}',
  '\\end{align}',
  '\\begin{itemize}',
  '\\end{itemize}',
  '\\item',
  '\\begin{theorem}',
  '\\end{theorem}',
  '\\begin{foo}<b>',
  '\\end{foo}',
  '\\emph{',
  '\\href{javascript:x}{',
  '\\url{"onclick=x}',
  '\\label{"><script>}',
  '\\ref{"><script>}',
  '\\cite{<script>}',
  '\\footnote{',
  '\\newcommand{\\a}{<b>}',
  '\\includegraphics{"><img>}',
  '}',
  '$$',
  '\n\n',
  '> ',
  '- ',
  '<script>',
]

test('whatever is pasted together, the HTML is harmless', () => {
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 8, maxLength: 16 })
  fc.assert(
    fc.property(text, (parts) => {
      const { html, excerpt } = rendered(parts.join(''), { excerpt: 60 })
      expect(faultsOf(html)).toEqual([])
      expect(faultsOf(excerpt?.html ?? '')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
