import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

/**
 * Whether a proposal has been seconded enough: by so many people, or by one curator where the role in
 * which one seconds is kept.
 */
export const isEnough = (
  seconds: readonly { personId: string; role?: Role }[],
  needed: number,
): boolean =>
  seconds.length >= needed || seconds.some(({ role }) => role && weight(role) >= weight('curator'))

const weight = (role: Role) => ROLES.indexOf(role)
