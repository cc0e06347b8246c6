export const ROLES = ['new', 'member', 'trusted', 'curator', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Who is signed in; null is a visitor. */
export type Member = { id: string; handle: string; displayName: string; role: Role }
export type Viewer = Member | null

/** Roles are ordered: each may do all that the ones before it may. */
export function hasRole(viewer: Viewer, least: Role): boolean {
  return viewer !== null && ROLES.indexOf(viewer.role) >= ROLES.indexOf(least)
}

export function isCurator(viewer: Viewer): boolean {
  return hasRole(viewer, 'curator')
}
