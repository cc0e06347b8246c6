import { expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { CastVoteInput } from '#app/domain/vote/input.ts'

test('line ends and composed characters are made uniform', () => {
  expect(PostCommentInput.parse({ body: 'Poincare\u0301\r\nx' }).body).toBe('Poincar\u00e9\nx')
})

test('a form without an anchor makes a comment on the whole record', () => {
  expect(PostCommentInput.parse({ body: 'x' }).anchor).toBeNull()
  expect(PostCommentInput.parse({ body: 'x', anchorPart: '', anchorRevision: 3 }).anchor).toBeNull()
  const anchor = { anchorPart: 'statement', anchorQuote: 'for all $n$', anchorRevision: '3' }
  expect(PostCommentInput.parse({ body: 'x', ...anchor }).anchor).toEqual({
    part: 'statement',
    quote: 'for all $n$',
    revision: 3,
  })
})

test.each([
  ['   \n', 'body.missing'],
  ['a\0b', 'text.nul'],
  ['a\ud800b', 'text.lone-surrogate'],
  ['x'.repeat(100_001), 'body.long'],
])('a text that cannot be kept is refused with its reason (%#)', (body, problem) => {
  const parsed = PostCommentInput.safeParse({ body })
  expect(parsed.error?.issues.map((issue) => issue.message)).toContain(problem)
})

test('a vote is 1, -1 or 0 on one of the two axes', () => {
  expect(CastVoteInput.parse({ axis: 'agree', value: '-1' })).toEqual({ axis: 'agree', value: -1 })
  for (const wrong of [
    { axis: 'agree', value: '2' },
    { axis: 'agree', value: '' },
    { axis: 'beauty', value: '1' },
  ])
    expect(CastVoteInput.safeParse(wrong).success).toBe(false)
})
