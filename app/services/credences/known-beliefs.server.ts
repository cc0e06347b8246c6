import { type Beliefs, beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import { closedTo, credenceCounts, mayGiveCredence } from '#app/domain/credence/policy.ts'
import type { CredenceView } from '#app/domain/credence/view.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { newId } from '#db/ids.ts'
import { credencesOn } from '#db/queries/credences.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** Every credence on a record as far as this viewer may know it: one read, however many there are. */
export const knownBeliefs = async (q: Reader, viewer: Viewer, recordId: string) =>
  beliefsOf(await credencesOn(q, recordId), viewer?.id ?? null)

export function summaryOf(
  viewer: Viewer,
  record: RecordWithAuthor,
  { own, standing, shown }: Beliefs,
): CredenceView {
  const { kind, number, slug, titlePlain } = record
  return {
    record: { kind, number, slug, titlePlain },
    closed: closedTo(record),
    own: own && { p: own.p, since: own.at },
    ownCounts: viewer === null || credenceCounts(viewer.role),
    hidden: !shown,
    community: communityOf(standing),
    formKey: mayGiveCredence(viewer, record) ? newId() : null,
  }
}
