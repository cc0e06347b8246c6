import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { isEmpty } from '#app/domain/search/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findDocuments } from '#db/search/find-documents.ts'
import { recordRows } from '#db/search/hit-details.ts'

const SUGGESTED = 8

/** Records whose title holds what has been typed so far; the last word may be unfinished. */
export async function suggest(viewer: Viewer, typed: string) {
  const query = parseQuery(typed, { typing: true })
  if (isEmpty(query)) return []
  const { hits } = await findDocuments(
    reader(),
    scopeOf(viewer),
    {
      ...query,
      filters: [...query.filters, { key: 'kind', value: 'comment', negated: true }],
      part: 'title',
    },
    { limit: SUGGESTED, offset: 0 },
  )
  const ids = hits.map((hit) => hit.subjectId)
  const found = await recordRows(reader(), ids)
  return found
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((record) => ({
      name: recordName(record.kind, record.number),
      titlePlain: record.titlePlain,
      path: recordPath(record),
    }))
}
