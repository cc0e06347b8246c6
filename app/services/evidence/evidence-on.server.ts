import type { EvidenceView } from '#app/domain/evidence/view.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { referencePath } from '#app/domain/paths/reference.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { mayDelete } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import { columnTallies } from '#app/domain/vote/tally.ts'
import { reader } from '#db/client.ts'
import { handMadeEvidence } from '#db/queries/evidence-by-hand.ts'
import { votesBy } from '#db/queries/votes.ts'
import { attemptWords } from '#messages/attempt.ts'

type Row = Awaited<ReturnType<typeof handMadeEvidence>>[number]

/** What people attached to a record by hand, as far as this viewer may see it; oldest first. */
export async function evidenceOn(viewer: Viewer, recordId: string): Promise<EvidenceView[]> {
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
    mayVote: mayVote(viewer, row),
    mayRemove: mayDelete(viewer, row),
  }))
}

const strengthOf = ({ strength }: Row): 1 | 2 | 3 =>
  strength === 1 || strength === 3 ? strength : 2

/** The experiment, work or attempt, as a link says it. */
function speaking(row: Row): EvidenceView['speaks'] {
  const number = row.sourceNumber ?? 0
  if (row.attemptId)
    return {
      name: attemptWords.page.title(recordName('question', number)),
      title: body(row.attemptId, 'title', row.attemptRevision ?? 1, row.attemptTitleHtml ?? ''),
      path: attemptPath(row.attemptId),
      state: row.attemptState,
    }
  if (row.experimentId)
    return {
      name: recordName('experiment', number),
      title: row.sourceTitle ?? '',
      path: recordPath({ kind: 'experiment', number, slug: row.sourceSlug ?? '' }),
      state: null,
    }
  return work(row)
}

function work(row: Row): EvidenceView['speaks'] {
  const scheme = row.referenceScheme ?? 'url'
  const name = writeReference({
    scheme,
    identifier: row.referenceIdentifier ?? '',
    url: row.referenceUrl ?? '',
  })
  const path = referencePath(row.referenceSlug ?? '')
  return { name, title: row.referenceTitle ?? '', path, state: null }
}
