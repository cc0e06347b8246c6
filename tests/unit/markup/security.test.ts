import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from './html-check.ts'
import { rendered } from './render.ts'

const ATTACKS = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x) [x](intent://x) [x](ms-msdt:x) [x](view-source:x) [x](blob:x) [x](search-ms:x)',
  '[x](file:///etc/passwd) [x](//evil.example) [x](/\\evil.example) [x](\\\\evil.example)',
  '[x](https://a.org "\\" onmouseover=\\"alert(1)")',
  '![a" onerror="alert(1)](/x)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">',
  '<style>*{display:none}</style><div style="position:fixed">',
  '<math><mtext></mtext><mglyph><style></style><img src=x onerror=alert(1)>',
  '<x-slot n="0"></x-slot> $x$',
  '`<x-slot n="0"></x-slot>` $x$ [a](/b "<x-slot n=\'0\'></x-slot>")',
  '$\\href{javascript:alert(1)}{x}$ $\\url{javascript:alert(1)}$',
  '$\\htmlData{onclick=alert(1)}{x}$ $\\htmlId{root}{x}$ $\\htmlStyle{position:fixed}{x}$ $\\htmlClass{a}{x}$',
  '$\\includegraphics{https://evil.example/x.png}$',
  '$\\text{<script>alert(1)</script>}$',
  '$</span><script>alert(1)</script>$',
  '$\\def\\x{</annotation><script>}\\x$ $\\color{red;position:fixed}x$',
  '$\\unknown{"><img src=x onerror=alert(1)>}$',
  '```"><script>alert(1)</script>\nx\n```',
  '```html\n<script>alert(1)</script>\n```',
  '# document\n\n# cookie\n\n# __proto__',
  '[^"><script>]\n\n[^"><script>]: x',
  '@<script> Q1<script> doi:10.1000/"><script>alert(1)</script>',
  'arXiv:2001.08361"onclick="x',
  'doi:10.1000/x"onclick="alert(1)',
  '[>[x](javascript:alert(1))<] ^[<script>]',
  '|<script>|\n|:-:|\n|[x](javascript:x)|',
  '[a [b](https://b.org) c](https://a.org) [![x](https://c.org)](https://d.org)',
  '[https://a.org](https://b.org) [@ada Q1 doi:10.1000/1](/x) [x^[y]](/z)',
]

test.each(ATTACKS)('%j does no harm', (source) => {
  for (const mode of ['document', 'inline'] as const) {
    const result = rendered(source, { mode, excerpt: 100 })
    expect(faultsOf(result.html)).toEqual([])
    expect(faultsOf(result.excerpt?.html ?? '')).toEqual([])
    expect(result.html).not.toContain('<x-slot')
  }
})

test('ids of a text cannot be those of the page', () => {
  expect(rendered('# root', { idPrefix: 'c1-' }).html).toContain('id="user-content-c1-root"')
})

const FRAGMENTS = [
  ...ATTACKS,
  ...'[ ] ( ) < > $ $$ ` ``` * ** _ ~~ ! # - 1. | \\ & " \' : // @ab Q1 ^[ [^a] [> <] {} \\( \\) \\[ \\] \n'.split(
    ' ',
  ),
  '\n\n',
  '    ',
  '\\frac',
  '\\def\\a{',
  '&#x3c;',
  '\u0000',
  '\ud800',
  '\ufdd0',
  'https://a.org/"',
]

test('whatever the text, the HTML is harmless', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, fc.constantFrom('document', 'inline'), (parts, mode) => {
      const result = rendered(parts.join(''), { mode, excerpt: 50 })
      expect(faultsOf(result.html)).toEqual([])
      expect(faultsOf(result.excerpt?.html ?? '')).toEqual([])
    }),
    { numRuns: 400 },
  )
})
