import { type Beliefs, beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { closedTo, credenceCounts, mayGiveCredence } from '#app/domain/credence/policy.ts'
import type { CredenceView } from '#app/domain/credence/view.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { newId } from '#db/ids.ts'
import { credencesOn } from '#db/queries/credences.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** Every credence on a record as far as this viewer may know it: one read, however many there are. */
export async function knownBeliefs(q: Reader, viewer: Viewer, recordId: string) {
  const rows = await credencesOn(q, recordId)
  const beliefs = beliefsOf(rows, viewer?.id ?? null)
  return { beliefs, ofComments: ofComments(rows, viewer, beliefs.visible) }
}

export type KnownBeliefs = Awaited<ReturnType<typeof knownBeliefs>>

type Row = Awaited<ReturnType<typeof credencesOn>>[number]

/** What comments say of their authors’ credences, hidden where the record’s are but for one’s own. */
const ofComments = (rows: Row[], viewer: Viewer, visible: boolean) =>
  new Map<string, CommentCredence>(
    rows
      .filter(({ personId }) => visible || personId === viewer?.id)
      .flatMap(({ commentId, before, p }) => (commentId ? [[commentId, { before, p }]] : [])),
  )

export function summaryOf(
  viewer: Viewer,
  record: RecordWithAuthor,
  { own, standing, visible }: Beliefs,
): CredenceView {
  const { kind, number, slug, titlePlain } = record
  return {
    record: { kind, number, slug, titlePlain },
    closed: closedTo(record),
    own: own && { p: own.p, since: own.at },
    ownCounts: viewer === null || credenceCounts(viewer.role),
    hidden: !visible,
    community: communityOf(standing),
    formKey: mayGiveCredence(viewer, record) ? newId() : null,
  }
}
