import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import { standingColumns } from '../queries/neighbours.ts'
import { sourcesIn } from '../queries/rendered-texts.ts'
import { comments, people, records } from '../schema/index.ts'
import { type OwnField, type TextKind, textEntry } from '../schema/rendered-texts.ts'
import type { Reader } from '../types.ts'

/** A snippet is sought in this much of each text, in characters. */
const LOOKED_AT = 8_000

/** What a page of results says of records that were found; who may see them was asked before. */
export async function recordRows(q: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return q
    .select({
      id: records.id,
      kind: records.kind,
      number: records.number,
      slug: records.slug,
      status: records.status,
      ...standingColumns,
      revision: records.revision,
      title: records.title,
      titleHtml: records.titleHtml,
      titlePlain: records.titlePlain,
      excerptHtml: records.excerptHtml,
      texts: openingsOf('record'),
      createdAt: records.createdAt,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .where(inArray(records.id, ids))
}

export async function commentRows(q: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return q
    .select({
      id: comments.id,
      texts: openingsOf('comment'),
      createdAt: comments.createdAt,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(inArray(comments.id, ids))
}

/** The beginning of each document of a text, by the name of its field. */
function openingsOf<Kind extends TextKind>(kind: Kind) {
  const { table, fields } = textEntry(kind)
  const documents = Object.entries(fields).filter(([, field]) => !field.mode)
  const sources = Object.entries(sourcesIn(table, Object.fromEntries(documents)))
  const openings = sources.map(([name, source]) => [name, opening(source)])
  return Object.fromEntries(openings) as Record<Exclude<OwnField<Kind>, 'title'>, SQL<string>>
}

const opening = (source: SQL<string>) => sql<string>`substr(${source}, 1, ${LOOKED_AT})`
