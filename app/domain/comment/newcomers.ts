import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** What an account in role *new* may post: comments in 24 hours, and links in each of them. */
export const NEWCOMER_LIMITS = { comments: 10, links: 2, hours: 24 } as const

export const isNewcomer = (viewer: Viewer): boolean => viewer !== null && !hasRole(viewer, 'member')

/** Outside addresses in a text, as typed: `https://…` and `www.…`, each once for each time it stands. */
export function countLinks(text: string): number {
  return text.match(/\bhttps?:\/\/|(?<![/\w.])www\./gi)?.length ?? 0
}
