import { hasRole, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'

type Person = { id: string; role: Role }

/** Administrators decide on everybody's role but their own. */
export const mayGrantRole = (viewer: Viewer, person: Pick<Person, 'id'>): boolean =>
  hasRole(viewer, 'administrator') && viewer?.id !== person.id

/** Whether a change would leave the site without an administrator. */
export function losesLastAdministrator(
  person: Person,
  to: Role,
  otherAdministrators: boolean,
): boolean {
  return person.role === 'administrator' && to !== 'administrator' && !otherAdministrators
}
