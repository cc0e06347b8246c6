import { expect, test } from 'vitest'
import {
  maySee,
  PUBLIC_SCOPE,
  type Scope,
  scopeOf,
  VISIBILITIES,
} from '#app/domain/record/visibility.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

const member = (role: Role) => ({ id: 'me', handle: 'me', displayName: 'Me', role })
const author: Scope = { viewerId: 'me', curator: false }
const other: Scope = { viewerId: 'other', curator: false }
const curator: Scope = { viewerId: 'other', curator: true }

const seenBy = (scope: Scope) =>
  VISIBILITIES.filter((visibility) => maySee(scope, { visibility, authorId: 'me' }))

test('a visitor and a stranger see what is public', () => {
  expect(seenBy(PUBLIC_SCOPE)).toEqual(['public'])
  expect(seenBy(other)).toEqual(['public'])
})

test('the author sees all but what is deleted', () => {
  expect(seenBy(author)).toEqual(['draft', 'queued', 'public', 'hidden'])
})

test('a curator sees all but the drafts of others', () => {
  expect(seenBy(curator)).toEqual(['queued', 'public', 'hidden', 'deleted'])
})

test('something without an author is not taken for a visitor’s own', () => {
  const orphan = (visibility: 'draft' | 'hidden') => ({ visibility, authorId: null })
  expect(maySee(PUBLIC_SCOPE, orphan('draft'))).toBe(false)
  expect(maySee(PUBLIC_SCOPE, orphan('hidden'))).toBe(false)
})

test('curators and administrators have the scope of a curator', () => {
  expect(scopeOf(null)).toEqual(PUBLIC_SCOPE)
  const curators = ROLES.filter((role) => scopeOf(member(role)).curator)
  expect(curators).toEqual(['curator', 'administrator'])
})
