import { expect, test } from 'vitest'
import { rendered, shape } from './render.ts'

const mentions = (source: string) => rendered(source).mentions

test('handles are linked outside words, addresses and code', () => {
  expect(shape('@ada, (@b-2) x@ada a@b.org `@ada` \\@ada @Ada @a')).toBe(
    '<p><a class="mention" href="/people/ada">@ada</a>, (<a class="mention" href="/people/b-2">@b-2</a>) ' +
      'x@ada <a href="mailto:a@b.org">a@b.org</a> <code>@ada</code> @ada @Ada @a</p>',
  )
  expect(mentions('@ada and @ada and @bob').handles).toEqual(['ada', 'bob'])
})

test('record numbers are linked outside words, links, code and formulas', () => {
  expect(shape('Q12 [C7](/x) `P3` $E5$ xQ1 Q1x Q0 Q01 B2 (A3)')).toBe(
    '<p><a class="rec" href="/Q12">Q12</a> <a href="/x">C7</a> <code>P3</code> ⟦E5⟧ xQ1 Q1x Q0 Q01 B2 ' +
      '(<a class="rec" href="/A3">A3</a>)</p>',
  )
  expect(mentions('Q12 C7 Q12').records).toEqual(['Q12', 'C7'])
})

test('with a list of records only those in it are linked', () => {
  expect(shape('Q1 on C4', { references: { Q1: '/questions/1-x' } })).toBe(
    '<p><a class="rec" href="/questions/1-x">Q1</a> on C4</p>',
  )
})

test.each([
  ['doi:10.1000/a_b_c.', 'https://doi.org/10.1000/a_b_c', 'doi', '10.1000/a_b_c'],
  [
    '(doi:10.1016/S0022(96)00123-X)',
    'https://doi.org/10.1016/S0022(96)00123-X',
    'doi',
    '10.1016/s0022(96)00123-x',
  ],
  ['arXiv:2001.08361v2,', 'https://arxiv.org/abs/2001.08361v2', 'arxiv', '2001.08361'],
  ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001'],
])('%s is linked and collected', (source, href, scheme, id) => {
  expect(shape(source)).toContain(`<a href="${href}" rel="ugc nofollow noopener">`)
  expect(mentions(source).references).toEqual([{ scheme, id }])
})

test('links to works are collected by their identifier, others by address', () => {
  expect(
    mentions(
      '[a](https://arxiv.org/pdf/2001.08361v3.pdf) https://dx.doi.org/10.1000/AB <https://example.org/x#y> [b](/Q1)',
    ).references,
  ).toEqual([
    { scheme: 'arxiv', id: '2001.08361' },
    { scheme: 'doi', id: '10.1000/ab' },
    { scheme: 'url', id: 'https://example.org/x' },
  ])
})

test('a label may have literal brackets', () => {
  expect(shape('[[Author et al. (2020)]](https://example.org/)')).toBe(
    '<p><a href="https://example.org/" rel="ugc nofollow noopener">[Author et al. (2020)]</a></p>',
  )
})

test('links to this site are not outside links', () => {
  const siteOrigin = 'https://site.example'
  expect(shape('[a](https://site.example/Q1)', { siteOrigin })).not.toContain('rel=')
  expect(rendered('https://site.example/Q1', { siteOrigin }).mentions.references).toEqual([])
})

test('one text cannot call a thousand people', () => {
  const source = Array.from({ length: 5000 }, (_, n) => `@u${n}`).join(' ')
  expect(mentions(source).handles.length).toBeLessThanOrEqual(1000)
})
