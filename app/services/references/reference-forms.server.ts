import { writeAuthors } from '#app/domain/reference/authors.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { loadDescribable } from './load-describable.server.ts'
import { otherIdentifiers, writeIdentifiers } from './other-identifiers.server.ts'
import { workView } from './work-view.server.ts'

/** The form that describes a work as it starts, for who may. */
export async function describeReferenceForm(viewer: Member, slug: string) {
  const [row, settings] = await Promise.all([
    loadDescribable(reader(), viewer, slug),
    siteSettings(),
  ])
  const { title, authors, year, venue, revision } = row
  const same = writeIdentifiers(await otherIdentifiers(reader(), row.id))
  return {
    work: workView(row),
    revision,
    present: { title, authors: writeAuthors(authors), year: String(year ?? ''), venue, same },
    licence: settings.contentLicence,
  }
}
