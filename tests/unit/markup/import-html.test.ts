import { expect, test } from 'vitest'
import { htmlToMarkdown } from '#app/markup/import-html.ts'

test('a figure with a caption becomes an image with a title', () => {
  const html =
    'Before.\n\n<div class="wide-figure"><img src="a.png" alt="Loss [1]" style="width: 85%;">\n' +
    '<div class="figure-caption"> <strong>Bold.</strong> See <a href="https://a.org">(A, 2024)</a> "now".</div>\n</div>\n\nAfter.'
  expect(htmlToMarkdown(html).replace(/\n{2,}/g, '\n\n')).toBe(
    'Before.\n\n![Loss \\[1\\]](a.png "**Bold.** See [(A, 2024)](https://a.org) \\"now\\".")\n\nAfter.',
  )
})

test('a quotation in a sidenote gets quotation marks, elsewhere it is a block', () => {
  expect(htmlToMarkdown('a [>b: <blockquote>c d</blockquote><] e')).toBe('a [>b: "c d"<] e')
  expect(htmlToMarkdown('a <blockquote>b\nc</blockquote> d')).toBe('a \n\n> b\n> c\n\n d')
})

test.each([
  'if $x<y$ then <https://a.org> & so on &amp; <c>d</c> <!-- e -->',
  'a <b and never closed',
  'a < b > c <= d',
  '[>a<] and x<',
])('%j stays as it is', (source) => {
  expect(htmlToMarkdown(source)).toBe(source)
})

test('emphasis and lines', () => {
  expect(htmlToMarkdown('<em>a</em> <b>b</b><br>c')).toBe('*a* **b**\nc')
})
