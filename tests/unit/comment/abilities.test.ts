import { expect, test } from 'vitest'
import { type CommentVerb, commentAbilities } from '#app/domain/comment/abilities.ts'
import { anchorColumns, anchorOf } from '#app/domain/comment/anchor.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'

const person = (role: Role) => ({ id: 'me', handle: 'me', displayName: 'Me', role })

/** What somebody of this role may do with a comment in this state on a record in that. */
function may(
  role: Role | null,
  authorId: 'me' | 'other',
  [comment, record]: Visibility[] = [],
): CommentVerb[] {
  const abilities = commentAbilities(
    role && person(role),
    { authorId: 'other', visibility: record ?? 'public' },
    { authorId, visibility: comment ?? 'public' },
  )
  return (Object.keys(abilities) as CommentVerb[]).filter((verb) => abilities[verb])
}

test('a visitor may do nothing with a comment', () => {
  expect(may(null, 'other')).toEqual([])
})

test('whoever has an account answers and votes, and changes only their own words', () => {
  expect(may('new', 'other')).toEqual(['reply', 'vote'])
  expect(may('new', 'me')).toEqual(['reply', 'edit', 'delete'])
})

test('a curator hides, shows again and deletes, and rewrites nobody', () => {
  expect(may('curator', 'other')).toEqual(['reply', 'delete', 'vote', 'hide'])
  expect(may('curator', 'other', ['hidden'])).toEqual(['delete', 'show'])
  expect(may('curator', 'other', ['deleted'])).toEqual([])
})

test('under a record that is not public nobody answers or votes', () => {
  expect(may('member', 'other', ['public', 'hidden'])).toEqual([])
  expect(may('member', 'me', ['public', 'hidden'])).toEqual(['edit', 'delete'])
})

test('the passage that a comment is about comes back as it was stored', () => {
  const anchor = { part: 'statement', quote: 'is exact', revision: 3 }
  expect(anchorOf(anchorColumns(anchor))).toEqual(anchor)
  expect(anchorOf({ ...anchorColumns(anchor), anchorQuote: null })?.quote).toBe('')
  expect(anchorOf(anchorColumns(null))).toBeNull()
  expect(anchorOf({ ...anchorColumns(anchor), anchorRevision: null })).toBeNull()
})
