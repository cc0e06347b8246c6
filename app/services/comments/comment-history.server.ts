import { refuse } from '#app/domain/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import { wordDiff } from '#app/domain/text/diff.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader } from '#db/client.ts'
import { listRevisions } from '#db/queries/revisions.ts'
import { requireComment } from './require-comment.server.ts'

/**
 * Every revision of a comment, the difference between two of them (the last two by default) and the
 * later one of these as it read, set afresh.
 */
export async function commentHistory(
  viewer: Viewer,
  id: string,
  choice: { from?: number; to?: number } = {},
) {
  const { comment, record, author } = await requireComment(reader(), viewer, id)
  const all = await listRevisions(reader(), id)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  if (!to) return refuse('revision')
  const before = all.filter((one) => one.revision < to.revision)
  const from = all.find((one) => one.revision === choice.from) ?? before.at(-1) ?? to
  const source = to.texts.body ?? ''
  const { set } = await renderRevision('comment', to.texts)
  const { kind, number, slug, titlePlain } = record
  return {
    id,
    record: { kind, number, slug, titlePlain },
    author,
    visibility: comment.visibility,
    revision: comment.revision,
    revisions: all.map(({ texts, ...about }) => about).reverse(),
    from: from.revision,
    to: to.revision,
    segments: wordDiff(from.texts.body ?? '', source),
    body: body(id, 'body', to.revision, set.body.html),
  }
}
