import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  comparedRevisions,
  type RevisionChoice,
} from '#app/services/texts/compared-revisions.server.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader } from '#db/client.ts'
import { requireComment } from './require-comment.server.ts'

/**
 * Every revision of a comment, the difference between two of them (the last two by default) and the
 * later one of these as it read, set afresh.
 */
export async function commentHistory(viewer: Viewer, id: string, choice: RevisionChoice = {}) {
  const { comment, record, author } = await requireComment(reader(), viewer, id)
  const { texts, compared, differ } = await comparedRevisions(id, choice)
  const { set } = await renderRevision('comment', texts)
  const { kind, number, slug, titlePlain } = record
  return {
    id,
    record: { kind, number, slug, titlePlain },
    author,
    visibility: comment.visibility,
    revision: comment.revision,
    ...compared,
    segments: differ.body,
    body: body(id, 'body', compared.to, set.body.html),
  }
}
