import { expect, test } from 'vitest'
import { rendered } from './render.ts'

const ANCHOR = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/g
const text = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** Each link as `text → address`, and what stands around them. */
function linksIn(source: string) {
  const { html, mentions } = rendered(source)
  const found = [...html.matchAll(ANCHOR)].map(([, href = '', label = '']) => [
    text(label),
    text(href),
  ])
  const around = text(html.replace(ANCHOR, '·').replace(/<\/?(?:p|em|strong)\b[^>]*>/g, '')).trim()
  return {
    found,
    around,
    references: mentions.references.map(({ scheme, id }) => `${scheme}:${id}`),
  }
}

const SICI = '10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2'
const SICI_URL = 'https://doi.org/10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2'

test.each([
  [`doi:${SICI}`, `doi:${SICI}`, SICI_URL, '·'],
  [`(doi:${SICI}).`, `doi:${SICI}`, SICI_URL, '(·).'],
  [`DOI: ${SICI}, and so on`, `DOI: ${SICI}`, SICI_URL, '·, and so on'],
  [`DOI ${SICI}; next`, `DOI ${SICI}`, SICI_URL, '·; next'],
  [`见${SICI}。`, SICI, SICI_URL, '见·。'],
  ['doi:10.1577/1548-8659(1981)110&lt;446:EOTOFR&gt;2.0.CO;2', `doi:${SICI}`, SICI_URL, '·'],
  [
    'doi:10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2',
    'doi:10.1577/1548-8659(1981)110%3C446:EOTOFR%3E2.0.CO;2',
    SICI_URL,
    '·',
  ],
  [`**doi:${SICI}**`, `doi:${SICI}`, SICI_URL, '·'],
  [`<doi:${SICI}>`, `doi:${SICI}`, SICI_URL, '<·>'],
  [`[the paper](doi:10.1000/182)`, 'the paper', 'https://doi.org/10.1000/182', '·'],
  ['（doi:10.1000/182）。', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '（·）。'],
  ['见doi:10.1000/182，', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '见·，'],
  ['смотриdoi:10.1000/182и', 'doi:10.1000/182', 'https://doi.org/10.1000/182', 'смотри·и'],
  ['doi:10.1000/182은', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '·은'],
  ['“doi:10.1000/182”', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '“·”'],
  ['[doi:10.1000/182]', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '[·]'],
  ['doi:10.1000/182...', 'doi:10.1000/182', 'https://doi.org/10.1000/182', '·…'],
  ['doi:10.1000/a_b_c and *x*', 'doi:10.1000/a_b_c', 'https://doi.org/10.1000/a_b_c', '· and x'],
  ['doi:10.1000/a\\_b', 'doi:10.1000/a_b', 'https://doi.org/10.1000/a_b', '·'],
  ['doi:10.1000/a*b*c', 'doi:10.1000/a*b*c', 'https://doi.org/10.1000/a*b*c', '·'],
  ['doi:10.1000/x#y', 'doi:10.1000/x#y', 'https://doi.org/10.1000/x%23y', '·'],
  ['doi:10.1000/x--y', 'doi:10.1000/x--y', 'https://doi.org/10.1000/x--y', '·'],
  [
    'Phys. Rev. X 14, 031001, 10.1103/PhysRevX.14.031001.',
    '10.1103/PhysRevX.14.031001',
    'https://doi.org/10.1103/PhysRevX.14.031001',
    'Phys. Rev. X 14, 031001, ·.',
  ],
  ['arXiv:math.AG/0601001', 'arXiv:math.AG/0601001', 'https://arxiv.org/abs/math.AG/0601001', '·'],
  [
    'arXiv:2001.08361v3 [cs.LG]',
    'arXiv:2001.08361v3',
    'https://arxiv.org/abs/2001.08361v3',
    '· [cs.LG]',
  ],
  ['见arXiv:2001.08361，', 'arXiv:2001.08361', 'https://arxiv.org/abs/2001.08361', '见·，'],
  ['arXiv 2001.08361.', 'arXiv 2001.08361', 'https://arxiv.org/abs/2001.08361', '·.'],
  ['(arXiv:hep-th/9901001)', 'arXiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001', '(·)'],
  [
    'arXiv:cond-mat.dis-nn/9901001;',
    'arXiv:cond-mat.dis-nn/9901001',
    'https://arxiv.org/abs/cond-mat.dis-nn/9901001',
    '·;',
  ],
  [
    '见https://doi.org/10.1000/182，',
    'https://doi.org/10.1000/182',
    'https://doi.org/10.1000/182',
    '见·，',
  ],
  [
    '（https://arxiv.org/abs/2001.08361）。',
    'https://arxiv.org/abs/2001.08361',
    'https://arxiv.org/abs/2001.08361',
    '（·）。',
  ],
  ['见https://example.org/a，再见', 'https://example.org/a', 'https://example.org/a', '见·，再见'],
])('%s', (source, label, href, around) => {
  const read = linksIn(source)
  expect(read.found).toEqual([[label, href]])
  expect(read.around).toBe(around)
})

test.each([
  [`doi:${SICI} and https://doi.org/${SICI}`],
  [`http://dx.doi.org/${SICI}, doi:${SICI.toLowerCase()}.`],
  [`[a](https://doi.org/${SICI}) and ${SICI_URL}`],
  [`[a](<https://doi.org/${SICI}>) and [b](doi:${SICI})`],
])('%s is one reference', (source) => {
  expect(linksIn(source).references).toEqual([`doi:${SICI.toLowerCase()}`])
})

test('a preprint is one reference however it is written', () => {
  const source =
    'arXiv:math.AG/0601001, arXiv:math/0601001v2, https://arxiv.org/pdf/math/0601001v1, doi:10.48550/arXiv.math/0601001'
  expect(linksIn(source).references).toEqual(['arxiv:math/0601001'])
})

test.each([
  'xdoi:10.1000/182',
  'doi:11.1000/182',
  'doi: see 10.1',
  '10.1000/182 of them',
  '10.50/20 and 10.1234/5678',
  'arXiv:1234.1 and arXiv:12345.12345x',
  '2001.08361',
  'arxiv:foo/bar',
  '`doi:10.1000/182` and $10.1000/abc$',
])('%s has no link', (source) => expect(linksIn(source).found).toEqual([]))

test('an identifier within a link makes no second link', () => {
  expect(linksIn('[doi:10.1000/182](https://example.org/)').found).toEqual([
    ['doi:10.1000/182', 'https://example.org/'],
  ])
})

test('thousands of identifiers are read in the time that others take', () => {
  for (const part of ['doi:10.1000/((((( ', 'doi:10.1000/<<<< ', '10.1000/a,,,,,', 'arxiv: '])
    expect(rendered(part.repeat(6000)).html.length).toBeGreaterThan(0)
})
