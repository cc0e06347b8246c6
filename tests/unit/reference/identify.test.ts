import { expect, test } from 'vitest'
import { type FoundReference, identify } from '#app/domain/reference/identify.ts'

const keyOf = (scheme: FoundReference['scheme'], id: string) => identify({ scheme, id })?.key

test.each([
  ['arxiv', '2203.15556'],
  ['arxiv', '2203.15556v2'],
  ['doi', '10.48550/arXiv.2203.15556'],
  ['doi', '10.48550/ARXIV.2203.15556v3'],
  ['url', 'https://arxiv.org/abs/2203.15556'],
  ['url', 'http://www.arxiv.org/pdf/2203.15556v1.pdf'],
  ['url', 'https://export.arxiv.org/abs/2203.15556v12/'],
  ['url', 'https://doi.org/10.48550/arXiv.2203.15556'],
] as const)('%s %s is the one paper', (scheme, id) => {
  expect(keyOf(scheme, id)).toBe('arxiv:2203.15556')
})

test.each([
  ['doi', '10.48550/arXiv.hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['doi', '10.48550/other', 'doi:10.48550/other'],
  ['doi', '10.1103/PhysRevX.14.031001', 'doi:10.1103/physrevx.14.031001'],
  ['url', 'https://www.doi.org/10.1103/PhysRevX.14.031001', 'doi:10.1103/physrevx.14.031001'],
  ['url', 'https://arxiv.org/abs/not-an-id', 'url:arxiv.org/abs/not-an-id'],
  ['url', 'https://arxiv.org/list/cs.LG/new', 'url:arxiv.org/list/cs.LG/new'],
  ['url', 'https://Example.org/a/?b=1#c', 'url:example.org/a?b=1'],
] as const)('%s %s is %s', (scheme, id, key) => {
  expect(keyOf(scheme, id)).toBe(key)
})

test.each([
  ['doi', '11.1/x'],
  ['arxiv', '2203.1'],
  ['url', 'ftp://example.org'],
  ['url', 'no address'],
] as const)('%s %s identifies nothing', (scheme, id) => {
  expect(identify({ scheme, id })).toBeNull()
})
