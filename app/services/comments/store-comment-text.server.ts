import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { addRevision } from '#db/queries/revisions.ts'
import type { Tx } from '#db/types.ts'
import type { RenderedComment } from './render-comment.server.ts'

type Text = {
  id: string
  recordId: string
  authorId: string
  revision: number
  reason: string
  text: RenderedComment
  at: Date
}

/** Keeps a revision of a comment, the works it cites and the words it is found by. */
export async function storeCommentText(tx: Tx, { id, recordId, text, at, ...about }: Text) {
  await addRevision(tx, {
    subjectId: id,
    ...about,
    texts: { body: text.columns.bodyMd },
    createdAt: at,
  })
  await collectCitations(tx, { id, kind: 'comment' }, text.references, at)
  await indexSubject(tx, {
    subjectId: id,
    recordId,
    kind: 'comment',
    title: '',
    body: text.plain,
  })
}
