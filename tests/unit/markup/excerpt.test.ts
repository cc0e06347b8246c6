import { expect, test } from 'vitest'
import { renderDocument } from '#app/markup/render.ts'

const of = (source: string, excerpt: number) =>
  renderDocument(source, { macros: {}, mode: 'document', excerpt }).excerpt ?? {
    html: '',
    plain: '',
  }

test('an excerpt ends at a word', () => {
  expect(of('The quick brown fox', 12)).toEqual({ html: 'The quick…', plain: 'The quick…' })
})

test('a short text is given whole and without dots', () => {
  expect(of('The *quick* fox', 100)).toEqual({
    html: 'The <em>quick</em> fox',
    plain: 'The quick fox',
  })
})

test('marks that are open at the cut are closed', () => {
  expect(of('The **quick brown fox**', 12).html).toBe('The <strong>quick…</strong>')
})

test('formulas stay whole, within the line and without a scroll box', () => {
  const { html, plain } = of('So\n\n$$\n\\sum_i x_i\n$$\n\nis more than this', 11)
  expect(plain).toBe('So ∑_i x_i…')
  expect(html).toContain('class="katex"')
  expect(html).not.toContain('katex-display')
})

test('the punctuation that touches a formula stays with it', () => {
  const { html, plain } = of('Either ($x$) or $y$.', 100)
  expect(plain).toBe('Either (x) or y.')
  expect(html).toMatch(
    /^Either <span class="nb">\(<span class="katex">.*\)<\/span> or <span class="nb">/,
  )
  expect(html).toMatch(/<\/span>\.<\/span>$/)
})

test('a formula at the cut leaves nothing open', () => {
  const { html } = of('So ($x + y + z$), and more', 4)
  expect(html.match(/<span/g)).toHaveLength(html.match(/<\/span>/g)?.length ?? 0)
})

test('links, notes and images leave only their words', () => {
  expect(of('# A\n\n[b](/c) @ada[>note<] ^[foot] ![i](/j)', 100).html).toBe('A b @ada i')
})

test('a word longer than the excerpt is cut', () => {
  expect(of('x'.repeat(50), 10).plain).toBe(`${'x'.repeat(10)}…`)
})
