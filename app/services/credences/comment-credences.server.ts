import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { ENOUGH_PEOPLE, mayShowBeliefs } from '#app/domain/credence/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { countBelievers, credencesWith, lastCredence } from '#db/queries/credences.ts'
import type { Reader } from '#db/types.ts'

type Discussed = { id: string; kind: string }

const NONE: ReadonlyMap<string, CommentCredence> = new Map()

/**
 * What the comments of a page say of their authors’ credences, by comment: one read, and two more
 * where there is any. What is hidden on the page of the record is hidden here, but for one’s own.
 */
export async function commentCredences(
  q: Reader,
  viewer: Viewer,
  record: Discussed,
  commentIds: string[],
): Promise<ReadonlyMap<string, CommentCredence>> {
  const believed = record.kind === 'claim' || record.kind === 'prediction'
  if (!believed || commentIds.length === 0) return NONE
  const rows = await credencesWith(q, commentIds)
  if (rows.length === 0) return NONE
  const visible = await mayRead(q, viewer, record.id)
  return new Map(
    rows
      .filter(({ personId }) => visible || personId === viewer?.id)
      .flatMap(({ commentId, before, p }) => (commentId ? [[commentId, { before, p }]] : [])),
  )
}

async function mayRead(q: Reader, viewer: Viewer, recordId: string): Promise<boolean> {
  const [people, own] = await Promise.all([
    countBelievers(q, recordId, ENOUGH_PEOPLE),
    viewer ? lastCredence(q, recordId, viewer.id) : null,
  ])
  return mayShowBeliefs({ people, own: own !== null && own.p !== null })
}
