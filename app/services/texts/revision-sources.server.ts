import type { RevisionTexts } from '#db/schema/index.ts'
import { type TextKind, textEntry, textFields } from '#db/schema/rendered-texts.ts'
import { renderText, type Sources } from './render-text.server.ts'

/** The sources among a text's columns, under the names that its revisions keep them by. */
export function keptTexts(kind: TextKind, columns: Record<string, string>): RevisionTexts {
  const fields = Object.entries(textEntry(kind).fields)
  return Object.fromEntries(
    fields
      .filter(([, field]) => field.revision !== 'facts')
      .map(([name, { source, revision = name }]) => [revision, columns[source]]),
  )
}

/** One revision as it read, rendered afresh from its sources. */
export const renderRevision = <Kind extends TextKind>(kind: Kind, texts: RevisionTexts) =>
  renderText(kind, revisionSources(kind, texts), { written: [], alone: true })

function revisionSources<Kind extends TextKind>(kind: Kind, texts: RevisionTexts) {
  const kept: Record<string, unknown> = { ...texts }
  const sources = Object.entries(textFields(kind)).map(([name, { revision = name }]) => [
    name,
    (revision === 'facts' ? texts.facts?.[name] : kept[revision]) ?? '',
  ])
  return Object.fromEntries(sources) as Sources<Kind>
}
