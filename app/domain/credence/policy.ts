import { isUndecided, isUnregistered } from '#app/domain/prediction/state.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, ROLES, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'

type Believable = Subject & { kind: RecordKind; status: string }

/** Why a claim or prediction takes no credence. */
export type NoCredence = 'not-public' | 'decided' | 'retracted' | 'superseded'

/** Predictions take credences from their registration until they are decided, claims while they stand. */
export function closedTo({ kind, status, visibility }: Believable): NoCredence | null {
  if (visibility !== 'public' || isUnregistered(status)) return 'not-public'
  if (kind === 'prediction') return isUndecided(status) ? null : 'decided'
  return status === 'retracted' || status === 'superseded' ? status : null
}

export const mayGiveCredence = (viewer: Viewer, record: Believable): boolean =>
  hasRole(viewer, 'new') && closedTo(record) === null

/** Whether the credences of somebody in this role count in what the community believes. */
export const credenceCounts = (role: Role): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf('member')

/** So many people have to have said what they believe before it is shown to who has not. */
export const ENOUGH_PEOPLE = 3

/** What others believe is shown to those who said what they do; to all, once enough people did. */
export const mayShowBeliefs = (beliefs: { people: number; own: boolean }): boolean =>
  beliefs.own || beliefs.people >= ENOUGH_PEOPLE
