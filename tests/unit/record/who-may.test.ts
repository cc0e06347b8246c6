import { expect, test } from 'vitest'
import * as attempts from '#app/domain/attempt/policy.ts'
import { mayOverride, mayRetract } from '#app/domain/claim/policy.ts'
import { mayComment } from '#app/domain/comment/policy.ts'
import { mayAttachEvidence, mayDecideEvidence } from '#app/domain/evidence/policy.ts'
import { mayExclude, mayMeasure, mayReport } from '#app/domain/experiment/policy.ts'
import { mayKeepRegistry } from '#app/domain/observable/policy.ts'
import { mayClarify, mayRegister } from '#app/domain/prediction/policy.ts'
import { mayAssignStatus, mayRaiseFlag, mayRate } from '#app/domain/question/policy.ts'
import { mayDelete, mayEdit, mayEditRemarks, mayPutForward } from '#app/domain/record/policy.ts'
import { VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import { mayAddUnits } from '#app/domain/unit/policy.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import { ROLES, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'
import { mayVote } from '#app/domain/vote/policy.ts'

type May = (viewer: Viewer, subject: Subject) => boolean

const person = (role: Role): Viewer => ({ id: 'me', handle: 'me', displayName: 'Me', role })
const subject = (authorId: string, visibility: Visibility): Subject => ({ authorId, visibility })

/** The least of the roles that may; each above may as well. */
function least(may: May, about: Subject): Role | 'nobody' {
  expect(may(null, about)).toBe(false)
  return ROLES.find((role) => may(person(role), about)) ?? 'nobody'
}

/** Each act; from which role on with one's own, with another's, and in which states at all. */
const ACTS: [string, May, Role | 'nobody', Role | 'nobody', string][] = [
  ['vote', mayVote, 'nobody', 'new', 'public'],
  ['rate', mayRate, 'nobody', 'new', 'public'],
  ['comment', mayComment, 'new', 'new', 'public'],
  ['raise a flag', mayRaiseFlag, 'new', 'new', 'public'],
  ['edit', mayEdit, 'new', 'curator', 'draft queued public hidden'],
  ['delete', mayDelete, 'new', 'curator', 'draft queued public hidden'],
  ['edit remarks', mayEditRemarks, 'trusted', 'trusted', 'public'],
  ['put forward', mayPutForward, 'new', 'nobody', 'draft'],
  ['change the status', mayAssignStatus, 'nobody', 'curator', 'public'],
  ['retract', mayRetract, 'new', 'nobody', 'public'],
  ['override', mayOverride, 'nobody', 'curator', 'public'],
  ['register', mayRegister, 'new', 'nobody', 'draft queued public hidden'],
  ['clarify', mayClarify, 'new', 'nobody', 'public'],
  ['attach evidence', mayAttachEvidence, 'member', 'member', 'public'],
  ['decide evidence', mayDecideEvidence, 'nobody', 'trusted', 'draft queued public hidden deleted'],
  ['measure', mayMeasure, 'member', 'nobody', 'draft queued public hidden'],
  ['exclude', mayExclude, 'nobody', 'curator', 'draft queued public hidden deleted'],
  ['claim an attempt', attempts.mayClaimAttempt, 'new', 'new', 'public'],
  [
    'edit an attempt',
    (viewer, attempt) => attempts.mayEditAttempt(viewer, { attempt }),
    'new',
    'nobody',
    'draft queued public hidden',
  ],
  [
    'review an attempt',
    (viewer, attempt) =>
      attempts.mayReviewAttempt(viewer, { attempt, record: subject('me', 'public') }),
    'nobody',
    'trusted',
    'public',
  ],
  [
    'review an attempt at it',
    (viewer, record) =>
      attempts.mayReviewAttempt(viewer, { attempt: subject('other', 'public'), record }),
    'trusted',
    'trusted',
    'public',
  ],
  [
    'decide an attempt',
    (viewer, attempt) =>
      attempts.mayDecideAttempt(viewer, { attempt, record: subject('other', 'public') }, false),
    'nobody',
    'curator',
    'public',
  ],
  [
    'decide an attempt at it',
    (viewer, record) =>
      attempts.mayDecideAttempt(viewer, { attempt: subject('other', 'public'), record }, false),
    'nobody',
    'curator',
    'public',
  ],
]

test.each(ACTS)(
  '%s: from which role on, with one’s own and with another’s',
  (_act, may, ...roles) => {
    const [own, foreign, states] = roles
    const open = states.split(' ')[0] as Visibility
    expect([least(may, subject('me', open)), least(may, subject('other', open))]).toEqual([
      own,
      foreign,
    ])
    const one = foreign === 'nobody' ? 'me' : 'other'
    const allowed = VISIBILITIES.filter((state) => least(may, subject(one, state)) !== 'nobody')
    expect(allowed.join(' ')).toBe(states)
  },
)

test.each<[string, (viewer: Viewer) => boolean, Role]>([
  ['report an experiment', mayReport, 'member'],
  ['keep the registry of observables', mayKeepRegistry, 'curator'],
  ['add a unit', mayAddUnits, 'curator'],
])('%s: from which role on', (_act, may, role) => {
  expect(least(may, subject('other', 'public'))).toBe(role)
})

test('who has stated a conflict of interest neither marks nor decides an attempt', () => {
  const found = { attempt: subject('other', 'public'), record: subject('other', 'public') }
  for (const may of [attempts.mayMarkAttempt, attempts.mayDecideAttempt]) {
    expect(may(person('administrator'), found, true)).toBe(false)
    expect(may(person('administrator'), found, false)).toBe(true)
  }
})

test('a mark is taken back by who set it or by a curator', () => {
  const found = { attempt: subject('other', 'public'), record: subject('other', 'public') }
  const may = (role: Role, markedById: string) =>
    attempts.mayUnmarkAttempt(person(role), found, markedById)
  expect(ROLES.filter((role) => may(role, 'me'))).toEqual(['trusted', 'curator', 'administrator'])
  expect(ROLES.filter((role) => may(role, 'other'))).toEqual(['curator', 'administrator'])
})
