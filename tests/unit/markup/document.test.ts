import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rendered, shape } from './render.ts'

const UPLOAD = `/uploads/${'ab'.repeat(32)}`

const levels = (source: string) =>
  [...rendered(source).html.matchAll(/<(h\d)/g)].map(([, tag]) => tag).join(' ')

test('headings start at the third level and have ids of their own', () => {
  expect(shape('# One\n\n## Two\n\n# One\n\n###### Six')).toBe(
    [
      '<h3 id="user-content-one">One</h3>',
      '<h4 id="user-content-two">Two</h4>',
      '<h3 id="user-content-one-2">One</h3>',
      '<h4 id="user-content-six">Six</h4>',
    ].join('\n'),
  )
})

test.each([
  ['a text that begins at a deeper level', '### A\n\n#### B\n\n### C', 'h3 h4 h3'],
  ['a text that begins deeper than it goes on', '### A\n\n# B\n\n## C', 'h3 h3 h4'],
  ['a level left out', '# A\n\n### B\n\n### C\n\n## D\n\n# E', 'h3 h4 h4 h4 h3'],
  ['more levels than there are', '# A\n\n## B\n\n### C\n\n#### D\n\n##### E', 'h3 h4 h5 h6 h6'],
  ['underlined headings', 'A\n---\n\nB\n===', 'h3 h3'],
  ['headings in quotations and lists', '## A\n\n> #### B\n\n- ###### C', 'h3 h4 h5'],
])('%s: headings begin at h3 and skip no level', (_, source, expected) => {
  expect(levels(source)).toBe(expected)
})

test('whatever the levels of a text, none is skipped on the way down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (written) => {
      const source = written.map((level) => `${'#'.repeat(level)} A`).join('\n\n')
      const set = levels(source)
        .split(' ')
        .map((tag) => Number(tag.slice(1)))
      expect(set[0]).toBe(3)
      const steps = set.slice(1).map((level, place) => level - (set[place] ?? 0))
      expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1)
    }),
  )
})

test('links within a text lead to its own headings', () => {
  expect(shape('[up](#one)', { idPrefix: 'c7-' })).toBe(
    '<p><a href="#user-content-c7-one">up</a></p>',
  )
})

test('a sidenote has a letter and follows its paragraph', () => {
  expect(shape('One[>a *b* [l](/x)<] two [>c\nd<]\nthree.')).toBe(
    '<p>One<a class="note-ref" href="#user-content-n1" aria-describedby="user-content-n1">a</a> two' +
      '<a class="note-ref" href="#user-content-n2" aria-describedby="user-content-n2">b</a>\nthree.</p>\n' +
      '<small class="note" id="user-content-n1"><span class="note-ref">a</span>a <em>b</em> <a href="/x">l</a></small>\n' +
      '<small class="note" id="user-content-n2"><span class="note-ref">b</span>c\nd</small>',
  )
})

test('no sidenote is called by the number of a footnote', () => {
  const html = shape('One[^n] two[>aside<] three^[below].\n\n[^n]: The note')
  const names = [...html.matchAll(/<a [^>]*>([a-z0-9]+)<\/a>/g)].map(([, name]) => name)
  expect(names).toEqual(['1', 'a', '2'])
})

test('after z come aa, ab and so on', () => {
  const html = shape('w[>n<]'.repeat(54))
  const names = [...html.matchAll(/<span class="note-ref">(\w+)</g)].map(([, name]) => name)
  expect([names[0], names[25], names[26], names[51], names[52]]).toEqual([
    'a',
    'z',
    'aa',
    'az',
    'ba',
  ])
})

test('a sidenote at the start of a line belongs to the line before', () => {
  expect(shape('One.\n[>a<]')).toMatch(/^<p>One\.<a class="note-ref"/)
})

test('sidenotes of a table stand after the table', () => {
  expect(shape('|a[>x<]|\n|-|\n|b|')).toMatch(/<\/table>\n<small class="note"/)
})

test('notes do not nest and do not stand in links', () => {
  expect(shape('a[>b [>c<] d<]')).toContain('b [&gt;c</small>')
  expect(shape('[a[>b<]](/x)')).not.toContain('href="/x"')
  expect(shape('[a^[b]](/x)')).not.toContain('footnote-ref')
})

test('footnotes, also inline, are collected at the end', () => {
  const html = shape('a[^n] b^[In *line*]\n\n[^n]: The note', { idPrefix: 'q1-' })
  expect(html).toContain('<a href="#user-content-q1-fn-1" id="user-content-q1-fnref-1">1</a>')
  expect(html).toContain('<section class="footnotes" aria-label="Footnotes">')
  expect(html).toMatch(/<li id="user-content-q1-fn-2"><p>In <em>line<\/em> <a href/)
})

test('quotes and dashes are set as in print, and item marks are left alone', () => {
  expect(shape('"it\'s" --- 1--2 and so on... (c) --flag')).toBe(
    '<p>“it’s” — 1–2 and so on… (c) --flag</p>',
  )
})

test('tasks have a name for those who do not see the box', () => {
  expect(shape('- [x] a\n- [ ] b')).toContain(
    '<input type="checkbox" disabled checked aria-label="Done" /> a',
  )
})

test('tables keep their alignment', () => {
  expect(shape('|a|\n|-:|\n|b|')).toContain('<td style="text-align:right">b</td>')
})

test('code is coloured by language and escaped', () => {
  expect(shape('```python\nif a < b: pass\n```')).toContain(
    '<span class="hljs-keyword">if</span> a &lt; b',
  )
  expect(shape('```nosuch\n<b>\n```')).toBe('<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>')
})

test('HTML in the source is shown as text', () => {
  expect(shape('<b onclick="x()">a</b>')).toBe('<p>&lt;b onclick=“x()”&gt;a&lt;/b&gt;</p>')
})

test('an upload is shown, any other image is linked', () => {
  const result = rendered(`![alt $x$](${UPLOAD}.png) ![](https://example.org/a.png)`)
  expect(result.html).toContain(`<img src="${UPLOAD}.png" alt="alt x" loading="lazy" />`)
  expect(result.html).toContain('<a href="https://example.org/a.png" rel="ugc nofollow noopener">')
  expect(result.mentions.attachments).toEqual(['ab'.repeat(32)])
})

test('an image alone with a title is a figure with a caption', () => {
  expect(shape(`![alt](${UPLOAD} "The *loss* of $x$")`)).toBe(
    `<figure><img src="${UPLOAD}" alt="alt" loading="lazy" /><figcaption>The <em>loss</em> of ⟦x⟧</figcaption></figure>`,
  )
})

test('a title is one line without links and blocks', () => {
  const title = rendered('# The $\\mu$P\n of *"x"* [a](b) Q12 @ada https://a.org $$y$$', {
    mode: 'inline',
  })
  expect(title.plain).toBe('# The μP of “x” [a](b) Q12 @ada https://a.org y')
  expect(title.html).not.toMatch(/<a |<h3|<p>|katex-display|\n/)
})

test('plain text keeps words and drops marks', () => {
  expect(rendered('# A *b*\n\n- c [d](/e)\n- `f`[>g<]\n\n![h](/i)').plain).toBe('A b\nc d\nf\ng\nh')
})

test.each([
  ['a sidenote', (image: string) => `Text[>See ${image}<].`],
  ['a footnote within a line', (image: string) => `Text^[See ${image}].`],
  ['a footnote', (image: string) => `Text[^a].\n\n[^a]: See ${image}`],
  ['a sidenote of a table', (image: string) => `| a |\n|---|\n| b[>${image}<] |`],
  ['a sidenote of a list', (image: string) => `- a\n- b[>${image}<]`],
  ['a caption', (image: string) => `![a](${UPLOAD} "See ${image}")`],
  ['a quotation', (image: string) => `> ${image}`],
  ['a link', (image: string) => `[${image}](https://a.example/)`],
])('in %s only uploads are shown, any other image becomes a link or its words', (_, within) => {
  const outside = rendered(within('![seen](/x.png)'))
  expect(outside.html).toContain('seen')
  expect(outside.html).not.toContain('src="/x.png"')
  const upload = rendered(within(`![seen](/uploads/${'cd'.repeat(32)})`))
  expect(upload.html).toContain(`src="/uploads/${'cd'.repeat(32)}"`)
  expect(upload.mentions.attachments).toContain('cd'.repeat(32))
})
