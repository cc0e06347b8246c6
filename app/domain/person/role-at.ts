import type { Role } from '#app/domain/viewer/viewer.ts'

/** That somebody's role became another. */
export type RoleChange = { from: Role; at: Date }

/** The role somebody had at a moment: what the first later change took away, else the present one. */
export function roleAt(changes: readonly RoleChange[], present: Role, at: Date): Role {
  const next = changes.reduce<RoleChange | null>((first, change) => {
    const isLater = change.at.getTime() > at.getTime()
    return isLater && (!first || change.at < first.at) ? change : first
  }, null)
  return next?.from ?? present
}
