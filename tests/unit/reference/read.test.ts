import { expect, test } from 'vitest'
import { readReference, writeReference } from '#app/domain/reference/read.ts'

test.each([
  ['10.1000/182', 'doi:10.1000/182'],
  ['doi:10.1000/182', 'doi:10.1000/182'],
  ['DOI: 10.1000/ABC', 'doi:10.1000/abc'],
  ['https://doi.org/10.1000/182', 'doi:10.1000/182'],
  ['2203.15556', 'arXiv:2203.15556'],
  ['arXiv:2203.15556v2', 'arXiv:2203.15556'],
  ['https://arxiv.org/abs/2203.15556', 'arXiv:2203.15556'],
  ['cs/0112017', 'arXiv:cs/0112017'],
  ['https://example.org/paper/', 'https://example.org/paper'],
])('%s is read as %s', (typed, written) => {
  const read = readReference(` ${typed} `)
  expect(read && writeReference(read.identity)).toBe(written)
})

test.each([
  '',
  'E5',
  'Kaplan 2020',
  'ftp://example.org',
  'javascript:alert(1)',
  'example.org',
  '10.1/x',
])('%j is no reference', (typed) => expect(readReference(typed)).toBeNull())
