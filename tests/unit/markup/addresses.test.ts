import { expect, test } from 'vitest'
import { rendered, shape } from './render.ts'

const text = (source: string) => />([^<]*)<\/a>/.exec(shape(source))?.[1]

test.each([
  ["https://example.org/it's--a...b", "https://example.org/it's--a...b"],
  ['<https://example.org/a--b...c>', 'https://example.org/a--b...c'],
  ['https://example.org/caf%C3%A9/100%25', 'https://example.org/caf%C3%A9/100%25'],
  ['https://xn--bcher-kva.example/a', 'https://xn--bcher-kva.example/a'],
  ['www.example.org/a--b', 'www.example.org/a--b'],
  ['[v1--2 of the "loss"...](/a)', 'v1--2 of the "loss"...'],
  ["[it's][a]\n\n[a]: /b", "it's"],
  ["[it's--a]\n\n[it's--a]: /b", "it's--a"],
  ['[data/1--2/run...3.csv](/a)', 'data/1--2/run...3.csv'],
  ['mailto:a--b@example.org', 'mailto:a--b@example.org'],
  ["o'hara--x@example.org", "o'hara--x@example.org"],
  ['<a--b@example.org>', 'a--b@example.org'],
  ['doi:10.1000/a--b...c', 'doi:10.1000/a--b...c'],
  ['arXiv:2001.08361', 'arXiv:2001.08361'],
  ['![a--b](https://example.org/x.png)', 'a--b'],
  ['|a|\n|-|\n|[1--2](/a)|', '1--2'],
])('the text of the link %j stays as typed', (source, expected) => {
  expect(text(source)?.replaceAll('&quot;', '"')).toBe(expected)
})

test.each([
  '`"a"--b...`',
  '```\n"a"--b... it\'s\n```',
  '    "a"--b... it\'s',
  '|a|\n|-|\n|`"a"--b...`|',
  '[`"a"--b...`](/x)',
  '**`"a"--b...`**',
])('code in %j stays as typed', (source) => {
  expect(shape(source)).toMatch(/(?:"|&quot;)a(?:"|&quot;)--b\.\.\./)
})

test.each([
  'see /home/x--y/z...log',
  'see src/a--b/c.ts',
  'see ./a--b',
  'see C:\\a--b\\c',
  'see runs--2.csv, and more',
  'ftp://example.org/a--b',
  'file:///a--b',
])('the address in %j stays as typed without a link', (source) => {
  expect(rendered(source).plain).toBe(source)
})

test('the words around links and code are set as in print', () => {
  expect(shape('"See [a--b](/x)" -- it\'s `c--d`...')).toBe(
    '<p>“See <a href="/x">a--b</a>” – it’s <code>c--d</code>…</p>',
  )
})
