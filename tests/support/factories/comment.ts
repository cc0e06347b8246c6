import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { placeBelow } from '#app/domain/thread/place.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { loadActivity, touchActivity } from '#app/services/records/touch-activity.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { countBelow, type NewComment } from '#db/queries/comments.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { comments, subjects } from '#db/schema/index.ts'

type Above = { id: string; depth: number; sectionId: string }

type Wanted = {
  on: { id: string }
  by: Pick<Member, 'id'>
  below?: Above | null
  body?: string
  visibility?: Visibility
  useful?: { up: number; down: number }
  createdAt?: Date
}

/** A comment with an unrendered text, as deep below `below` as it is put, without its event. */
export async function aComment(wanted: Wanted) {
  const row = commentRow(wanted)
  await write(async (tx) => {
    await tx.insert(subjects).values({ id: row.id, kind: 'comment' })
    await tx.insert(comments).values(row)
    await addRevision(tx, {
      subjectId: row.id,
      revision: 1,
      authorId: row.authorId,
      reason: '',
      texts: { body: row.bodyMd },
      createdAt: row.createdAt,
    })
    await indexSubject(tx, {
      subjectId: row.id,
      recordId: row.recordId,
      kind: 'comment',
      title: '',
      body: row.bodyMd,
    })
    if (row.visibility !== 'public') return
    await countBelow(tx, row.parentId, 1)
    await touchActivity(tx, await loadActivity(tx, row.recordId), {
      comments: 1,
      activeAt: row.createdAt,
    })
  })
  return row
}

export function commentRow(wanted: Wanted) {
  const { up = 0, down = 0 } = wanted.useful ?? {}
  const id = newId()
  const body = wanted.body ?? 'A remark.'
  const createdAt = wanted.createdAt ?? new Date()
  return {
    id,
    recordId: wanted.on.id,
    parentId: wanted.below?.id ?? null,
    ...placeBelow(wanted.below ?? null, id),
    authorId: wanted.by.id,
    bodyMd: body,
    bodyHtml: `<p>${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    renderVersion: RENDERER_VERSION,
    visibility: wanted.visibility ?? ('public' as const),
    revision: 1,
    usefulUp: up,
    usefulDown: down,
    agreeUp: 0,
    agreeDown: 0,
    score: up - down,
    best: wilsonLowerBound(up, down),
    descendantCount: 0,
    createdAt,
    updatedAt: createdAt,
  } satisfies NewComment
}

/** Thousands of comments at once, their counts as given: rows alone, for tests of size. */
export async function manyComments(rows: NewComment[]) {
  for (let start = 0; start < rows.length; start += 500) {
    const batch = rows.slice(start, start + 500)
    await write(async (tx) => {
      await tx.insert(subjects).values(batch.map(({ id }) => ({ id, kind: 'comment' as const })))
      await tx.insert(comments).values(batch)
    })
  }
  const [first] = rows
  if (!first) return
  await write(async (tx) => {
    await touchActivity(tx, await loadActivity(tx, first.recordId), { activeAt: first.createdAt })
  })
}
