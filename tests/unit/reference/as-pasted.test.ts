import { expect, test } from 'vitest'
import { readReference } from '#app/domain/reference/read.ts'
import { rendered } from '../markup/render.ts'

test.each([
  ['<https://doi.org/10.1000/182>', 'doi:10.1000/182'],
  ['(https://arxiv.org/abs/2001.08361v3).', 'arxiv:2001.08361'],
  ['doi：10.1000/182', 'doi:10.1000/182'],
  ['arXiv：2001.08361', 'arxiv:2001.08361'],
  ['arxiv.org/pdf/2001.08361v3', 'arxiv:2001.08361'],
  ['www.arxiv.org/abs/math/0601001', 'arxiv:math/0601001'],
  ['dl.acm.org/doi/abs/10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
  ['link.springer.com/article/10.1007/s10994-021-05946-3', 'doi:10.1007/s10994-021-05946-3'],
  ['openreview.net/forum?id=Hq3GHv8Rmz', 'url:openreview.net/forum?id=Hq3GHv8Rmz'],
  ['example.org/10.1000', null],
])('%s typed into a field is %s', (typed, key) => {
  expect(readReference(typed)?.identity.key ?? null).toBe(key)
})

test.each([
  ['see doi.org/10.1000/182.', 'doi', '10.1000/182'],
  [
    '(dx.doi.org/10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2)',
    'doi',
    '10.1002/(sici)1097-0258(1998)17:15<1661::aid-sim968>3.0.co;2-2',
  ],
  ['arxiv.org/abs/2001.08361, then', 'arxiv', '2001.08361'],
  ['【arxiv.org/pdf/2001.08361v3】', 'arxiv', '2001.08361'],
  ['dl.acm.org/doi/10.1145/3292500.3330701', 'doi', '10.1145/3292500.3330701'],
  ['"openreview.net/forum?id=Hq3GHv8Rmz"', 'url', 'https://openreview.net/forum?id=Hq3GHv8Rmz'],
  ['doi：10.1000/182。', 'doi', '10.1000/182'],
  ['arXiv：2001.08361、', 'arxiv', '2001.08361'],
])('%s in a text is one reference', (source, scheme, id) => {
  expect(rendered(source).mentions.references).toEqual([{ scheme, id }])
})

test.each([
  'the file arxiv.org/index.html and example.org/10.1000/182',
  'a path like src/arxiv.org/x',
  'https://doi.org/',
  'node.js/10.1000 and either/or',
])('%s names no work', (source) => {
  expect(rendered(source).mentions.references.filter(({ scheme }) => scheme !== 'url')).toEqual([])
})
