import { hasRole, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'

type Person = { id: string; role: Role }

/** Administrators decide on everybody's role but their own. */
export const mayGrantRole = (viewer: Viewer, person: Pick<Person, 'id'>): boolean =>
  hasRole(viewer, 'administrator') && viewer?.id !== person.id

/** Accounts of the site itself have no address: nobody signs in to them. */
export const canSignIn = (person: { email: string }): boolean => person.email !== ''

/** Nobody suspends themselves; `actorId` is null for the operator. */
export const maySuspend = (actorId: string | null, person: Pick<Person, 'id'>): boolean =>
  actorId !== person.id

/** Whether a change (to null: a suspension) would leave the site without an administrator. */
export function losesLastAdministrator(
  person: Person,
  to: Role | null,
  otherAdministrators: boolean,
): boolean {
  return person.role === 'administrator' && to !== 'administrator' && !otherAdministrators
}
