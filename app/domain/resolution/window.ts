import { DAY_MS } from '#app/domain/text/day.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

/** Whether a proposed resolution has been seconded enough: by one curator, or by so many people. */
export const isEnough = (seconds: readonly { role: Role }[], needed: number): boolean =>
  seconds.length >= needed || seconds.some(({ role }) => weight(role) >= weight('curator'))

const weight = (role: Role) => ROLES.indexOf(role)

/** The end of a window for disputes of so many days. */
export const windowEnd = (from: Date, days: number): Date =>
  new Date(from.getTime() + days * DAY_MS)
