import { expect, test } from 'vitest'
import {
  confirmations,
  lackOf,
  type Review,
  reviewTally,
  statedConflict,
} from '#app/domain/attempt/acceptance.ts'
import { readArtefacts, writeArtefacts } from '#app/domain/attempt/artefact-lines.ts'
import { ClaimAttemptInput, ReviewAttemptInput } from '#app/domain/attempt/input.ts'

const by = (reviewerId: string, over: Partial<Review> = {}): Review => ({
  reviewerId,
  verdict: 'confirmed',
  conflict: '',
  supersededAt: null,
  ...over,
})

test.each([
  [[], false, 'two'],
  [[by('a')], false, 'one-or-mark'],
  [[by('a'), by('b')], false, 'none'],
  [[], true, 'one'],
  [[by('a')], true, 'none'],
  [[by('a'), by('b', { conflict: 'we share a grant' })], false, 'one-or-mark'],
  [[by('a'), by('b', { supersededAt: new Date(0) })], false, 'one-or-mark'],
  [[by('a'), by('b', { verdict: 'minor' })], false, 'one-or-mark'],
  [[by('a', { conflict: 'my student' })], true, 'one'],
] as const)('%# what acceptance lacks', (reviews, machineChecked, lack) => {
  expect(lackOf(reviews, machineChecked)).toBe(lack)
})

test('a verdict that does not confirm takes nothing away from those that do', () => {
  expect(confirmations([by('a'), by('b'), by('c', { verdict: 'wrong' })])).toBe(2)
})

test('a conflict of interest counts while the review that states it stands', () => {
  const stated = by('a', { conflict: 'we share a grant' })
  expect(statedConflict([stated], 'a')).toBe(true)
  expect(statedConflict([stated], 'b')).toBe(false)
  expect(statedConflict([stated], undefined)).toBe(false)
  expect(statedConflict([{ ...stated, supersededAt: new Date(0) }], 'a')).toBe(false)
})

test('reviews are tallied by verdict, the superseded ones left out', () => {
  const past = by('c', { verdict: 'wrong', supersededAt: new Date(0) })
  expect(reviewTally([by('a'), by('b', { verdict: 'gap' }), by('d'), past])).toEqual([
    { verdict: 'confirmed', count: 2 },
    { verdict: 'gap', count: 1 },
  ])
})

test('artefacts are read one a line and written back as they were', () => {
  const typed =
    'paper https://example.org/a.pdf\nFormal proof: http://example.org/repository 4f2a91c\n\n'
  const { artefacts, wrong } = readArtefacts(typed)
  expect(wrong).toEqual([])
  expect(artefacts).toEqual([
    { kind: 'paper', url: 'https://example.org/a.pdf', commit: '' },
    { kind: 'formal-proof', url: 'http://example.org/repository', commit: '4f2a91c' },
  ])
  expect(readArtefacts(writeArtefacts(artefacts)).artefacts).toEqual(artefacts)
})

test.each([
  'https://example.org/a.pdf',
  'paper',
  'paper example.org/a.pdf',
  'paper javascript:alert(1)',
  'code ftp://example.org/x',
  'poem https://example.org',
  'code https://example.org/x 4f2a91c and more',
  'code https://example.org/x <b>',
])('a line that names no artefact is given back: %s', (line) => {
  expect(readArtefacts(line)).toEqual({ artefacts: [], wrong: [line] })
})

const problemsOf = (
  schema: typeof ClaimAttemptInput | typeof ReviewAttemptInput,
  typed: Record<string, unknown>,
) => {
  const read = schema.safeParse(typed)
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

test('more than ten artefacts, and an unsaid use of AI, are refused at their fields', () => {
  const line = 'paper https://example.org/a.pdf'
  const typed = {
    direction: 'other',
    scope: 'full',
    title: 'T',
    body: 'B',
    artefacts: Array(11).fill(line).join('\n'),
    aiUse: '  ',
  }
  expect(problemsOf(ClaimAttemptInput, typed)).toEqual([
    'artefacts artefacts.many',
    'aiUse aiUse.missing',
  ])
})

test('a conflict of interest is stated in words, and words are not left beside “none”', () => {
  const typed = { verdict: 'gap', expertise: '3', body: 'Step two fails.' }
  const problem = ['conflict conflict.words']
  expect(problemsOf(ReviewAttemptInput, { ...typed, interest: 'stated' })).toEqual(problem)
  const words = { interest: 'none', conflict: 'We share a grant.' }
  expect(problemsOf(ReviewAttemptInput, { ...typed, ...words })).toEqual(problem)
  expect(problemsOf(ReviewAttemptInput, { ...typed, interest: 'none' })).toEqual([])
})
