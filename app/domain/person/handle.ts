import type { ProblemKey } from '#app/domain/text/problem.ts'

// Without the `u` flag `i` folds ASCII only, so the Kelvin sign does not pass for a k.
const SHAPE = /^[a-z0-9-]{2,30}$/i

/** Handles that read like a part of the site or like its staff. An operator may still give them out. */
const RESERVED = new Set(
  (
    'about account accounts admin administrator administrators all anonymous anybody api curator ' +
    'curators deleted edit editor editors everybody everyone guest help here import info mail me member ' +
    'members mod moderation moderator moderators new nobody null official operator owner people ' +
    'postmaster root security self settings set-up sign-in sign-out sign-up site staff support ' +
    'system team touchstone trusted undefined unknown user users visitor visitors webmaster you'
  ).split(' '),
)

/** The account that the site's first content is signed with; nobody can sign in to it. */
export const SITE_HANDLE = 'touchstone'

/** The account that imported records are signed with; nobody can sign in to it. */
export const IMPORT_HANDLE = 'import'

/** A handle as it is stored: without surrounding blanks and in lower case. */
export function toHandle(typed: string): string {
  const trimmed = typed.trim()
  return SHAPE.test(trimmed) ? trimmed.toLowerCase() : trimmed
}

/** What is wrong with the shape of a handle (2 to 30 of `a-z`, `0-9` and `-`), or null. */
export function handleProblem(handle: string): ProblemKey | null {
  if (handle === '') return 'handle.missing'
  return SHAPE.test(handle) ? null : 'handle.shape'
}

export const isReservedHandle = (handle: string): boolean => RESERVED.has(handle)
