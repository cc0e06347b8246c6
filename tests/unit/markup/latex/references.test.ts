import { expect, test } from 'vitest'
import { rendered, shape } from '../render.ts'

const lines = (source: string) => rendered(source).plain.split('\n')

test.each([
  ['\\begin{equation}\\label{a}x\\end{equation}\nBy \\eqref{a}.', 'By (1).'],
  ['By \\eqref{a}.\n\\begin{equation}x\\label{a}\\end{equation}', 'By (1).'],
  ['\\begin{align}x\\\\y\\label{b}\\end{align}\nBy \\ref{b}.', 'By 2.'],
  ['\\begin{align}x\\notag\\\\y\\label{b}\\end{align}\nBy \\ref{b}.', 'By 1.'],
  ['$$x\\tag{7}\\label{s}$$\n\nBy \\eqref{s}.', 'By (7).'],
  ['$$x\\tag{$\\ast$}\\label{s}$$\n\nBy \\eqref{s}.', 'By (∗).'],
  ['$$x\\tag*{(A)}\\label{s}$$\n\nBy \\eqref{s}.', 'By (A).'],
  ['$$x\\label{s}$$\n\nBy \\eqref{s}.', 'By (1).'],
  [
    '\\begin{equation}x\\label{a}\\end{equation}\nBy \\cref{a}, \\Cref{a}, \\autoref{a}.',
    'By equation (1), Equation (1), Equation (1).',
  ],
  ['\\begin{align}x\\label{a}\\\\y\\label{b}\\end{align}\nBy \\eqref{a,b}.', 'By (1), (2).'],
  [
    '\\begin{equation}x\\label{a}\\end{equation}\nSo $a \\stackrel{\\eqref{a}}{=} b$.',
    'So a = ^(1)b.',
  ],
  [
    '\\begin{lemma}\\label{l}x\\end{lemma}\nBy Lemma~\\ref{l} and \\cref{l}.',
    'By Lemma 1 and lemma 1.',
  ],
  ['# Methods\n\n\\section{Results}\\label{r}\nSee Section \\ref{r}.', 'See Section “Results”.'],
  [
    '\\begin{subequations}\\label{s}\n\\begin{align}a\\\\b\\label{b}\\end{align}\n\\end{subequations}\nBy \\eqref{s}, \\eqref{b}.',
    'By (1), (1b).',
  ],
])('%j: a reference says the number', (source, expected) => {
  expect(lines(source)).toContain(expected)
  expect(rendered(source).texErrors).toEqual([])
})

test('a reference leads to what it names', () => {
  const html = shape('\\begin{equation}\\label{eq:a}x\\end{equation}\nBy \\eqref{eq:a}.', {
    idPrefix: 'c1-',
  })
  expect(html).toContain('<a href="#user-content-c1-eq-eq-a">(1)</a>')
  expect(html).toContain('id="user-content-c1-eq-eq-a"')
})

test('a label that nothing has is said in place', () => {
  const { html, plain, texErrors } = rendered('By \\eqref{zz} and $\\ref{zz}$.')
  expect(html).toContain(
    '<code>\\eqref{zz}</code><small>Nothing in this text has the label “zz”</small>',
  )
  expect(plain).toContain('(zz: no such label)')
  expect(texErrors).toHaveLength(2)
})

test('numbers and labels end with their text', () => {
  const source = '\\begin{equation}\\label{a}x\\end{equation}'
  expect(rendered(source).plain).toBe('x (1)')
  expect(rendered(source).plain).toBe('x (1)')
  expect(rendered('\\eqref{a}').texErrors).toHaveLength(1)
})

test('a name of JavaScript is a label like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(rendered(`\\ref{${name}}`).texErrors, name).toHaveLength(1)
    expect(rendered(`$$x\\label{${name}}$$\n\n\\ref{${name}}`).plain).toBe('x (1)\n1')
  }
  expect(rendered('\\begin{constructor}x\\end{constructor}').texErrors).toHaveLength(1)
})
