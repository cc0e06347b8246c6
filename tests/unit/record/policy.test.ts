import { expect, test } from 'vitest'
import * as claimPolicy from '#app/domain/claim/policy.ts'
import * as commentPolicy from '#app/domain/comment/policy.ts'
import { mayComment } from '#app/domain/comment/policy.ts'
import * as evidencePolicy from '#app/domain/evidence/policy.ts'
import * as experimentPolicy from '#app/domain/experiment/policy.ts'
import * as observablePolicy from '#app/domain/observable/policy.ts'
import * as personPolicy from '#app/domain/person/policy.ts'
import { mayUpload } from '#app/domain/person/policy.ts'
import * as predictionPolicy from '#app/domain/prediction/policy.ts'
import * as questionPolicy from '#app/domain/question/policy.ts'
import { mayAssignStatus } from '#app/domain/question/policy.ts'
import * as recordPolicy from '#app/domain/record/policy.ts'
import {
  mayDelete,
  mayDeleteRecord,
  mayEdit,
  mayEditRemarks,
  mayPropose,
  mayPutForward,
} from '#app/domain/record/policy.ts'
import { VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import * as sitePolicy from '#app/domain/site/policy.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import * as unitPolicy from '#app/domain/unit/policy.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import { ROLES, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'
import * as votePolicy from '#app/domain/vote/policy.ts'
import { mayVote } from '#app/domain/vote/policy.ts'

/** Those that ask who, and whose it is. */
const POLICIES: Record<string, (viewer: Viewer, subject: ReturnType<typeof own>) => boolean>[] = [
  claimPolicy,
  commentPolicy,
  evidencePolicy,
  experimentPolicy,
  observablePolicy,
  personPolicy,
  predictionPolicy,
  questionPolicy,
  recordPolicy,
  sitePolicy,
  unitPolicy,
  votePolicy,
]

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
  expect(allowed(mayPropose)).toEqual(all)
  expect(allowed((viewer) => mayComment(viewer, foreign()))).toEqual(all)
  expect(allowed((viewer) => mayVote(viewer, foreign()))).toEqual(all)
})

test('nobody votes on or decides about their own', () => {
  expect(allowed((viewer) => mayVote(viewer, own()))).toEqual([])
  expect(allowed((viewer) => mayAssignStatus(viewer, own()))).toEqual([])
})

test.each(VISIBILITIES.filter((visibility) => visibility !== 'public'))(
  'what is %s takes no comment, vote, remark or status',
  (visibility) => {
    const subject = foreign(visibility)
    expect(allowed((viewer) => mayComment(viewer, subject))).toEqual([])
    expect(allowed((viewer) => mayVote(viewer, subject))).toEqual([])
    expect(allowed((viewer) => mayEditRemarks(viewer, subject))).toEqual([])
    expect(allowed((viewer) => mayAssignStatus(viewer, subject))).toEqual([])
  },
)

test('the author edits and deletes their own; curators do so with everything', () => {
  expect(allowed((viewer) => mayEdit(viewer, own()))).toEqual(all)
  expect(allowed((viewer) => mayEdit(viewer, foreign()))).toEqual(from('curator'))
  expect(allowed((viewer) => mayDelete(viewer, own()))).toEqual(all)
  expect(allowed((viewer) => mayDelete(viewer, foreign()))).toEqual(from('curator'))
})

test('a draft prediction is deleted like anything else, a registered one by nobody', () => {
  const prediction = (status: string) => ({ ...own(), kind: 'prediction' as const, status })
  const foreignOne = (status: string) => ({ ...prediction(status), authorId: 'other' })
  const may = mayDeleteRecord
  expect(allowed((viewer) => may(viewer, prediction('draft')))).toEqual(all)
  expect(allowed((viewer) => may(viewer, foreignOne('draft')))).toEqual(from('curator'))
  expect(allowed((viewer) => may(viewer, prediction('registered')))).toEqual([])
  expect(allowed((viewer) => may(viewer, foreignOne('confirmed')))).toEqual([])
})

test('what is deleted stays as it is', () => {
  expect(allowed((viewer) => mayEdit(viewer, own('deleted')))).toEqual([])
  expect(allowed((viewer) => mayDelete(viewer, own('deleted')))).toEqual([])
})

test('trusted members edit remarks, curators decide and hide', () => {
  expect(allowed((viewer) => mayEditRemarks(viewer, foreign()))).toEqual(from('trusted'))
  expect(allowed((viewer) => mayAssignStatus(viewer, foreign()))).toEqual(from('curator'))
  expect(allowed(mayHide)).toEqual(from('curator'))
})

test('a draft is put forward by its author alone', () => {
  expect(allowed((viewer) => mayPutForward(viewer, own('draft')))).toEqual(all)
  expect(allowed((viewer) => mayPutForward(viewer, foreign('draft')))).toEqual([])
  expect(allowed((viewer) => mayPutForward(viewer, own('public')))).toEqual([])
})

test('members upload pictures, administrators manage the site', () => {
  expect(allowed(mayUpload)).toEqual(from('member'))
  expect(allowed(mayManageSite)).toEqual(['administrator'])
})

test('what a lower role may, every higher role may as well', () => {
  const questions = POLICIES.flatMap((policy) => Object.values(policy)).flatMap((may) =>
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
  expect(allowed((viewer) => mayEdit(viewer, orphan))).toEqual(from('curator'))
})
