import type { CitedWork } from '#app/domain/record/view.ts'
import { body } from '#app/domain/text/body.ts'
import type { ReferenceRow } from '#db/queries/references.ts'

type Row = Omit<CitedWork, 'title'> & Pick<ReferenceRow, 'id' | 'titleHtml' | 'revision'>

/** A cited work as pages name it. */
export const workView = ({ id, titleHtml, revision, ...row }: Row): CitedWork => ({
  slug: row.slug,
  scheme: row.scheme,
  identifier: row.identifier,
  url: row.url,
  title: titleHtml === '' ? null : body(id, 'title', revision, titleHtml),
  titlePlain: row.titlePlain,
  authors: row.authors,
  year: row.year,
  venue: row.venue,
})
