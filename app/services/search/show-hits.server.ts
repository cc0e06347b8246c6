import { commentPath } from '#app/domain/paths/comment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Term } from '#app/domain/search/query.ts'
import { opening, snippet } from '#app/domain/search/snippet.ts'
import { body } from '#app/domain/text/body.ts'
import { reader } from '#db/client.ts'
import type { Hit } from '#db/search/find-documents.ts'
import { commentRows, recordRows } from '#db/search/hit-details.ts'
import { textReader } from './readable-texts.server.ts'

type RecordRow = Awaited<ReturnType<typeof recordRows>>[number]
type CommentRow = Awaited<ReturnType<typeof commentRows>>[number]

/** Results as they are shown, in the order they were ranked. Three queries, however many there are. */
export async function showHits(hits: Hit[], terms: Term[]) {
  const q = reader()
  const commentIds = hits.filter((hit) => hit.kind === 'comment').map((hit) => hit.subjectId)
  const [records, comments, read] = await Promise.all([
    recordRows(q, [...new Set(hits.map((hit) => hit.recordId))]),
    commentRows(q, commentIds),
    textReader(),
  ])
  const recordOf = new Map(records.map((record) => [record.id, record]))
  const commentOf = new Map(comments.map((comment) => [comment.id, comment]))
  return hits.flatMap((hit): SearchResult[] => {
    const record = recordOf.get(hit.recordId)
    if (!record) return []
    const comment = commentOf.get(hit.subjectId)
    if (hit.kind === 'comment') return comment ? [commentHit(comment, record, { terms, read })] : []
    return [recordHit(record, { terms, read })]
  })
}

/** What was looked for, and how texts are read. */
type Sought = { terms: Term[]; read: (...texts: string[]) => string }

export type SearchResult = ReturnType<typeof recordHit> | ReturnType<typeof commentHit>

function recordHit(record: RecordRow, { terms, read }: Sought) {
  const text = read(...Object.values(record.texts))
  return {
    ...view(record),
    is: 'record' as const,
    subjectId: record.id,
    path: recordPath(record),
    excerpt: body(record.id, 'excerpt', record.revision, record.excerptHtml),
    /** Null when the words stand in the title alone: the excerpt says more then. */
    snippet: snippet(text, terms),
    createdAt: record.createdAt,
    author: { handle: record.handle, displayName: record.displayName },
  }
}

function commentHit(comment: CommentRow, record: RecordRow, { terms, read }: Sought) {
  const text = read(...Object.values(comment.texts))
  return {
    ...view(record),
    is: 'comment' as const,
    subjectId: comment.id,
    path: commentPath(comment.id),
    excerpt: null,
    snippet: snippet(text, terms) ?? opening(text),
    createdAt: comment.createdAt,
    author: { handle: comment.handle, displayName: comment.displayName },
  }
}

/** The record that was found, or that a found comment belongs to. */
const view = (record: RecordRow) => ({
  record: {
    id: record.id,
    kind: record.kind,
    number: record.number,
    name: recordName(record.kind, record.number),
    slug: record.slug,
    status: record.status,
    footing: record.footing,
    verdict: record.verdict,
    titlePlain: record.titlePlain,
    path: recordPath(record),
    title: body(record.id, 'title', record.revision, record.titleHtml),
  },
})
