import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

const DAY_MS = 86_400_000

/** Whether a proposed resolution has been seconded enough: by one curator, or by so many people. */
export const isEnough = (seconds: readonly { role: Role }[], needed: number): boolean =>
  seconds.length >= needed || seconds.some(({ role }) => weight(role) >= weight('curator'))

const weight = (role: Role) => ROLES.indexOf(role)

/** The end of a window for disputes of so many days. */
export const windowEnd = (from: Date, days: number): Date =>
  new Date(from.getTime() + days * DAY_MS)

/** A clock that was set back never puts a step before the one that it follows. */
export const notBefore = (at: Date, ...followed: (Date | null)[]): Date =>
  followed.reduce<Date>((latest, one) => (one && one > latest ? one : latest), at)
