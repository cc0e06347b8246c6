import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'

export const VISIBILITIES = ['draft', 'queued', 'public', 'hidden', 'deleted'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** The two facts about a viewer that decide what every query may return. */
export type Scope = { viewerId: string | null; curator: boolean }

export const PUBLIC_SCOPE: Scope = { viewerId: null, curator: false }

export function scopeOf(viewer: Viewer): Scope {
  return { viewerId: viewer?.id ?? null, curator: isCurator(viewer) }
}

/**
 * Whether something may be shown on a page of its own. `db/queries/visible.ts` states the same rule
 * in SQL; a test compares the two for every combination.
 */
export function maySee(
  scope: Scope,
  subject: { visibility: Visibility; authorId: string | null },
): boolean {
  const own = scope.viewerId !== null && scope.viewerId === subject.authorId
  switch (subject.visibility) {
    case 'public':
      return true
    case 'draft':
      return own
    case 'queued':
    case 'hidden':
      return own || scope.curator
    case 'deleted':
      return scope.curator
  }
}
