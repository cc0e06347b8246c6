import { isProse } from '#app/domain/record/facts.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader } from '#db/client.ts'
import { findRevision } from '#db/queries/revisions.ts'
import type { FieldName } from '#db/schema/rendered-texts.ts'
import type { RecordAddress } from './load-record.server.ts'
import { revisedRecord } from './revised-record.server.ts'

/** One revision as it read, set afresh from its source. */
export async function recordRevision(viewer: Viewer, address: RecordAddress, revision: number) {
  const record = await revisedRecord(viewer, address)
  const found = await findRevision(reader(), record.id, revision)
  if (!found) return refuse('revision')
  const { texts, ...about } = found
  const { set } = await renderRevision('record', texts)
  const part = (name: FieldName<'record'>) => body(record.id, name, revision, set[name].html)
  return {
    record,
    about,
    title: part('title'),
    statement: part('statement'),
    background: texts.background ? part('background') : null,
    remarks: texts.remarks ? part('remarks') : null,
    facts: Object.entries(texts.facts ?? {})
      .filter(([, text]) => text !== '')
      .map(([name, text]) => ({ name, text, prose: isProse(name) ? part(name) : null })),
    tags: texts.tags ?? [],
  }
}
