import { expect, test } from 'vitest'
import { faultsOf } from './html-check.ts'
import { rendered } from './render.ts'

const full = (text: string) => text.repeat(Math.floor(100_000 / text.length))

const HOSTILE: Record<string, string> = {
  brackets: full('['),
  'note brackets': full('[>'),
  'inline notes': '^['.repeat(3000) + ']'.repeat(3000),
  'images in images': full('![[]()'),
  stars: '*'.repeat(50_000),
  'emphasis that opens and opens': full('*a '),
  dollars: '$'.repeat(20_000),
  'formulas without end': full('\\('),
  'displays without end': full('$$a\n'),
  'displays with a distant end': `${full('\\[ a\n').slice(0, 99_000)}\\] b`,
  quotations: full('>'),
  'nested lists': Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
  'a list': full('- a\n'),
  tasks: full('- [ ] a\n'),
  'a wide table': `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|\n'.repeat(45_000)}`,
  'a long table': `a|b\n-|-\n${full('a|b\n').slice(0, 99_000)}`,
  'footnote calls': `[^a]: x\n\n${full('[^a] ').slice(0, 99_000)}`,
  references: full('[a]: b\n'),
  addresses: full('http://a '),
  names: full('@ab '),
  quotes: full('" a'),
  signs: full('<'),
  'code in a language': `\`\`\`typescript\n${full('a').slice(0, 99_000)}\n\`\`\``,
  'many formulas': Array.from({ length: 14_000 }, (_, n) => `$${n}$ `).join(''),
  'macro bombs': full(`$\\def\\a{${'x'.repeat(100)}}${'\\a'.repeat(500)}$ `),
}

test.each(Object.entries(HOSTILE))('%s: rendered, or shown as the source', (_, source) => {
  const result = rendered(source, { excerpt: 200 })
  expect(result.html.length).toBeLessThan(4_000_000)
  expect(faultsOf(result.html)).toEqual([])
})

test('a text that takes too many steps is shown as it was written', () => {
  const result = rendered(full('*a '))
  expect(result.truncated).toBe(true)
  expect(result.html).toBe(`<pre tabindex="0">${full('*a ')}</pre>\n`)
  expect(result.plain).toHaveLength(99_999)
})

test.each([
  ['formulas', '$x$ ', 2_001],
  ['outside links', '[a](http://a.b) ', 4_000],
  ['code blocks', '```\na\n```\n', 4_001],
])('a text of very many %s is shown as it was written', (_, part, count) => {
  const source = part.repeat(count)
  expect(rendered(source)).toMatchObject({ truncated: true, plain: source, tex: [] })
  expect(rendered(part.repeat(count / 4)).truncated).toBeUndefined()
})

test('a text over the limit is shown as it was written', () => {
  expect(rendered('a '.repeat(60_000)).truncated).toBe(true)
})

test('an honest long text is within the limits', () => {
  const paragraph =
    'A *sentence* with a [link](https://example.org/a), Q12, `code` and $x_i$ in it.[>A note.<] '
  const result = rendered(`${`${paragraph.repeat(4)}\n\n- item\n- item\n\n`.repeat(200)}`)
  expect(result.truncated).toBeUndefined()
})
