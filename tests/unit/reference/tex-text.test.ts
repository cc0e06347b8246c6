import { expect, test } from 'vitest'
import { texText, texTitle } from '#app/domain/reference/tex-text.ts'

test.each([
  ['G{\\"o}del', 'Gödel'],
  ['G\\"{o}del', 'Gödel'],
  ['G\\"odel', 'Gödel'],
  ['Erd\\H{o}s', 'Erdős'],
  ['Erd{\\H o}s', 'Erdős'],
  ['{\\v{C}}ech', 'Čech'],
  ['\\v Cech', 'Čech'],
  ['\\c{C}elik', 'Çelik'],
  ['\\.{I}nan', 'İnan'],
  ["Garc{\\'\\i}a", 'García'],
  ["Garc\\'{\\i}a", 'García'],
  ['N{\\o}rgaard and {\\AA}ngstr{\\"o}m', 'Nørgaard and Ångström'],
  ['Stra{\\ss}e, \\ss{} \\ae\\oe', 'Straße, ß æœ'],
  ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
  ['J.~Kaplan', 'J. Kaplan'],
  ["Mary-\\'Elise", 'Mary-Élise'],
  ['AT\\&T \\{x\\}', 'AT&T {x}'],
  ['Gödel 李明', 'Gödel 李明'],
])('%s is printed %s', (source, printed) => expect(texText(source)).toBe(printed))

test.each([
  ['{Scaling} Laws for {N}eural {LLM}s', 'Scaling Laws for Neural LLMs'],
  ['On $L(N)\\propto N^{-\\alpha}$ and {$\\mu$P}', 'On $L(N)\\propto N^{-\\alpha}$ and $\\mu$P'],
  ['\\emph{Drosophila} and \\textbf{more}', 'Drosophila and more'],
  ['{\\em Ab initio} methods', 'Ab initio methods'],
  ["Part I -- ``Laws''", 'Part I – "Laws"'],
  ['A * algorithm', 'A \\* algorithm'],
  ['K{\\"a}hler\n   manifolds', 'Kähler manifolds'],
  ['The \\(\\ell_2\\) norm', 'The \\(\\ell_2\\) norm'],
])('the title %s is %s', (source, title) => expect(texTitle(source)).toBe(title))
