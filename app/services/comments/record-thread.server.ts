import type { RecordKind } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { threadPage } from './thread-page.server.ts'

/** The page of a record's discussion that the query string of its address asks for. */
export const recordThread = (
  viewer: Viewer,
  record: { kind: RecordKind; number: number },
  query: URLSearchParams,
) => threadPage(viewer, record, readThreadQuery(query))
