import { type Body, body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { WaitingRecord, WaitingRow } from '#app/domain/waiting/row.ts'
import type { Part } from '#db/queries/waiting-records.ts'
import type { Reader } from '#db/types.ts'

/** Who looks at a queue, and when. */
export type Look = { viewer: Viewer; at: Date }

/** One kind of what waits: since when each has, and what each is, both the oldest first. */
export type WaitingKind = {
  since: (q: Reader, look: Look, most: number) => PromiseLike<{ at: Date | null }[]>
  rows: (q: Reader, look: Look, part: Part) => Promise<WaitingRow[]>
}

type Titled = Omit<WaitingRecord, 'title'> & {
  recordId: string
  revision: number
  titleHtml: string
}

/** The record of a row of a queue. */
export const recordOf = ({ recordId, revision, titleHtml, kind, number, slug }: Titled) => ({
  kind,
  number,
  slug,
  title: titleOf(recordId, revision, titleHtml),
})

export const titleOf = (id: string, revision: number, html: string): Body =>
  body(id, 'title', revision, html)
