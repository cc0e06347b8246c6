import type { EvidenceShown } from '#app/domain/evidence/view.ts'
import { recordPath, referencePath } from '#app/domain/paths.ts'
import * as policy from '#app/domain/policy.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { columnTallies } from '#app/domain/vote/tally.ts'
import { reader } from '#db/client.ts'
import { handMadeEvidence } from '#db/queries/evidence.ts'
import { votesBy } from '#db/queries/votes.ts'

type Row = Awaited<ReturnType<typeof handMadeEvidence>>[number]

/** What people attached to a record by hand, as far as this viewer may see it; oldest first. */
export async function evidenceOn(viewer: Viewer, recordId: string): Promise<EvidenceShown[]> {
  const rows = await handMadeEvidence(reader(), scopeOf(viewer), recordId)
  const own = viewer
    ? await votesBy(
        reader(),
        viewer.id,
        rows.map(({ id }) => id),
      )
    : new Map()
  return rows.map((row) => ({
    id: row.id,
    relation: row.relation ?? 'inconclusive',
    strength: strengthOf(row),
    rationale: body(row.id, 'rationale', row.renderVersion, row.rationaleHtml),
    speaks: speaking(row),
    author: { handle: row.handle, displayName: row.displayName },
    createdAt: row.createdAt,
    tallies: columnTallies(row),
    ownVotes: own.get(row.id) ?? {},
    mayVote: policy.mayVote(viewer, row),
    mayRemove: policy.mayDelete(viewer, row),
  }))
}

const strengthOf = ({ strength }: Row): 1 | 2 | 3 =>
  strength === 1 || strength === 3 ? strength : 2

/** The experiment or work, as a link says it. */
function speaking(row: Row): { name: string; title: string; path: string } {
  if (row.experimentNumber !== null)
    return {
      name: recordName('experiment', row.experimentNumber),
      title: row.experimentTitle ?? '',
      path: recordPath({
        kind: 'experiment',
        number: row.experimentNumber,
        slug: row.experimentSlug ?? '',
      }),
    }
  const scheme = row.referenceScheme ?? 'url'
  const name = writeReference({
    scheme,
    identifier: row.referenceIdentifier ?? '',
    url: row.referenceUrl ?? '',
  })
  return { name, title: row.referenceTitle ?? '', path: referencePath(row.referenceSlug ?? '') }
}
