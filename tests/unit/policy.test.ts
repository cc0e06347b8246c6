import { expect, test } from 'vitest'
import * as policy from '#app/domain/policy.ts'
import { VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import { ROLES, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'

const person = (role: Role, id = 'me'): Viewer => ({ id, handle: id, displayName: id, role })
const visitor: Viewer = null
const question = { kind: 'question' as const, status: 'open' }
const own = (visibility: Visibility = 'public') => ({ authorId: 'me', visibility, ...question })
const foreign = (visibility: Visibility = 'public') => ({
  authorId: 'other',
  visibility,
  ...question,
})

/** The roles for which something is allowed, `visitor` among them. */
const allowed = (may: (viewer: Viewer) => boolean) => [
  ...(may(visitor) ? ['visitor'] : []),
  ...ROLES.filter((role) => may(person(role))),
]

const all = [...ROLES]
const from = (role: Role) => ROLES.slice(ROLES.indexOf(role))

test('whoever has an account may propose, comment and vote', () => {
  expect(allowed(policy.mayPropose)).toEqual(all)
  expect(allowed((viewer) => policy.mayComment(viewer, foreign()))).toEqual(all)
  expect(allowed((viewer) => policy.mayVote(viewer, foreign()))).toEqual(all)
})

test('nobody votes on or decides about their own', () => {
  expect(allowed((viewer) => policy.mayVote(viewer, own()))).toEqual([])
  expect(allowed((viewer) => policy.mayChangeStatus(viewer, own()))).toEqual([])
})

test.each(VISIBILITIES.filter((visibility) => visibility !== 'public'))(
  'what is %s takes no comment, vote, remark or status',
  (visibility) => {
    const subject = foreign(visibility)
    expect(allowed((viewer) => policy.mayComment(viewer, subject))).toEqual([])
    expect(allowed((viewer) => policy.mayVote(viewer, subject))).toEqual([])
    expect(allowed((viewer) => policy.mayEditRemarks(viewer, subject))).toEqual([])
    expect(allowed((viewer) => policy.mayChangeStatus(viewer, subject))).toEqual([])
  },
)

test('the author edits and deletes their own; curators do so with everything', () => {
  expect(allowed((viewer) => policy.mayEdit(viewer, own()))).toEqual(all)
  expect(allowed((viewer) => policy.mayEdit(viewer, foreign()))).toEqual(from('curator'))
  expect(allowed((viewer) => policy.mayDelete(viewer, own()))).toEqual(all)
  expect(allowed((viewer) => policy.mayDelete(viewer, foreign()))).toEqual(from('curator'))
})

test('a draft prediction is deleted like anything else, a registered one by nobody', () => {
  const prediction = (status: string) => ({ ...own(), kind: 'prediction' as const, status })
  const foreignOne = (status: string) => ({ ...prediction(status), authorId: 'other' })
  const may = policy.mayDeleteRecord
  expect(allowed((viewer) => may(viewer, prediction('draft')))).toEqual(all)
  expect(allowed((viewer) => may(viewer, foreignOne('draft')))).toEqual(from('curator'))
  expect(allowed((viewer) => may(viewer, prediction('registered')))).toEqual([])
  expect(allowed((viewer) => may(viewer, foreignOne('confirmed')))).toEqual([])
})

test('what is deleted stays as it is', () => {
  expect(allowed((viewer) => policy.mayEdit(viewer, own('deleted')))).toEqual([])
  expect(allowed((viewer) => policy.mayDelete(viewer, own('deleted')))).toEqual([])
})

test('trusted members edit remarks and tags, curators decide and hide', () => {
  expect(allowed((viewer) => policy.mayEditRemarks(viewer, foreign()))).toEqual(from('trusted'))
  expect(allowed((viewer) => policy.mayEditTags(viewer, foreign()))).toEqual(from('trusted'))
  expect(allowed((viewer) => policy.mayEditTags(viewer, own()))).toEqual(all)
  expect(allowed((viewer) => policy.mayChangeStatus(viewer, foreign()))).toEqual(from('curator'))
  expect(allowed(policy.mayHide)).toEqual(from('curator'))
})

test('a draft is put forward by its author alone', () => {
  expect(allowed((viewer) => policy.mayPutForward(viewer, own('draft')))).toEqual(all)
  expect(allowed((viewer) => policy.mayPutForward(viewer, foreign('draft')))).toEqual([])
  expect(allowed((viewer) => policy.mayPutForward(viewer, own('public')))).toEqual([])
})

test('members upload pictures, administrators manage the site', () => {
  expect(allowed(policy.mayUpload)).toEqual(from('member'))
  expect(allowed(policy.mayManageSite)).toEqual(['administrator'])
})

test('what a lower role may, every higher role may as well', () => {
  const questions = Object.values(policy).flatMap((may) =>
    VISIBILITIES.flatMap((visibility) => [
      (viewer: Viewer) => may(viewer, own(visibility)),
      (viewer: Viewer) => may(viewer, foreign(visibility)),
    ]),
  )
  for (const may of questions) {
    const answers = ROLES.map((role) => may(person(role)))
    expect(answers).toEqual(answers.toSorted((a, b) => Number(a) - Number(b)))
  }
})

test('something without an author belongs to nobody', () => {
  const orphan = { authorId: null, visibility: 'public' as const }
  expect(allowed((viewer) => policy.mayEdit(viewer, orphan))).toEqual(from('curator'))
})
