import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { claims, links, predictions, questions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

const MOST = 200

/** Of a supported claim; null for all else. */
export const claimFooting = sql<Footing | null>`(
  select ${claims.footing} from ${claims} where ${claims.recordId} = ${records.id})`

/** On what a claim or a prediction stands, and what the measurements of a prediction say. */
export const standingColumns = {
  footing: sql<Footing | null>`coalesce(${claimFooting}, (
    select ${predictions.footing} from ${predictions} where ${predictions.recordId} = ${records.id}))`,
  verdict: sql<Verdict | null>`(
    select ${predictions.verdict} from ${predictions} where ${predictions.recordId} = ${records.id})`,
}

/** What a record is called, and where it is. */
export const nameColumns = {
  id: records.id,
  kind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  titlePlain: records.titlePlain,
  revision: records.revision,
}

/** As much of a record as a link to it says. */
export const neighbourColumns = {
  ...nameColumns,
  status: records.status,
  ...standingColumns,
}

type Link = { relation: string | readonly string[] } & ({ from: string[] } | { to: string[] })

/**
 * The records at the other end of links of a relation, with the end asked from (`at`). Those that
 * the viewer does not find in lists are left out.
 */
export function neighbours(q: Reader, scope: Scope, link: Link) {
  const [near, far, ids] =
    'from' in link ? [links.fromId, links.toId, link.from] : [links.toId, links.fromId, link.to]
  const relations = typeof link.relation === 'string' ? [link.relation] : [...link.relation]
  return q
    .select({ ...neighbourColumns, at: near, relation: links.relation })
    .from(links)
    .innerJoin(records, eq(records.id, far))
    .where(and(inArray(near, ids), inArray(links.relation, relations), listedTo(scope, records)))
    .orderBy(asc(records.kind), asc(records.number))
    .limit(MOST)
}

export type NeighbourRow = Awaited<ReturnType<typeof neighbours>>[number]

type LinkEnds = {
  id: string
  from: readonly string[]
  to: readonly string[]
  /** One's own drafts too, beside something that nobody else sees either. */
  drafts?: boolean
}

const isOwnDraft = ({ viewerId }: Scope) =>
  viewerId ? and(eq(records.visibility, 'draft'), eq(records.authorId, viewerId)) : undefined

/**
 * The records at either end of the links of one record, with the side on which it stands: those it
 * links to by some relations, and those that link to it by others.
 */
export function linkedBothWays(
  q: Reader,
  scope: Scope,
  { id, from, to, drafts = false }: LinkEnds,
) {
  const shown = drafts ? or(listedTo(scope, records), isOwnDraft(scope)) : listedTo(scope, records)
  const out = and(eq(links.fromId, id), inArray(links.relation, [...from]))
  const back = and(eq(links.toId, id), inArray(links.relation, [...to]))
  return q
    .select({
      ...neighbourColumns,
      relation: links.relation,
      linkedAt: links.createdAt,
      side: sql<'to' | 'from'>`case when ${links.fromId} = ${id} then 'to' else 'from' end`,
    })
    .from(links)
    .innerJoin(
      records,
      or(and(out, eq(records.id, links.toId)), and(back, eq(records.id, links.fromId))),
    )
    .where(and(or(out, back), shown))
    .orderBy(asc(records.kind), asc(records.number))
    .limit(2 * MOST)
}

/** The ids at the far end of links, whoever may see them: for rules, never for pages. */
export async function linkedIds(q: Reader, from: string, relation: string): Promise<string[]> {
  const rows = await q
    .select({ id: links.toId })
    .from(links)
    .where(and(eq(links.fromId, from), eq(links.relation, relation)))
    .orderBy(asc(links.toId))
  return rows.map(({ id }) => id)
}

/** Ids of the records that one leads to, and of the question that it is a part of: those around it. */
export async function linkedAbove(q: Reader, id: string): Promise<string[]> {
  const [linked, whole] = await Promise.all([
    q
      .selectDistinct({ id: records.id })
      .from(links)
      .innerJoin(records, eq(records.id, links.toId))
      .where(eq(links.fromId, id))
      .orderBy(asc(records.id))
      .limit(MOST),
    q.select({ id: questions.parentId }).from(questions).where(eq(questions.recordId, id)).limit(1),
  ])
  return [...linked, ...whole].flatMap((row) => row.id ?? [])
}

/** Whether following links of a relation from one record ever comes to another. */
export async function reaches(q: Reader, from: string, to: string, relation: string) {
  const [found] = await q.rows<{ found: number }>(sql`
    with recursive chain(id) as (
      select ${from} union
      select ${links.toId} from ${links} join chain on ${links.fromId} = chain.id
      where ${links.relation} = ${relation}
    )
    select 1 as found from chain where id = ${to} limit 1`)
  return found !== undefined
}

/** Kind and number of what is linked, whoever may see it: for what is kept, never for pages. */
export function linkedRecords(q: Reader, from: string, relations: string[]) {
  return q
    .select({
      id: records.id,
      kind: records.kind,
      number: records.number,
      relation: links.relation,
    })
    .from(links)
    .innerJoin(records, eq(records.id, links.toId))
    .where(and(eq(links.fromId, from), inArray(links.relation, relations)))
    .orderBy(asc(records.kind), asc(records.number))
}

/** The numbers of those that a record was derived from and that are still drafts of one person. */
export async function ownDraftsAbove(q: Reader, from: string, viewerId: string): Promise<number[]> {
  const rows = await q
    .select({ number: records.number })
    .from(links)
    .innerJoin(records, eq(records.id, links.toId))
    .where(
      and(
        eq(links.fromId, from),
        eq(links.relation, 'derived-from'),
        eq(records.visibility, 'draft'),
        eq(records.authorId, viewerId),
      ),
    )
    .orderBy(asc(records.number))
  return rows.map(({ number }) => number)
}

/** The same of several records, by the record that it is asked of. */
export async function linkedIdsOf(q: Reader, from: string[], relation: string) {
  if (from.length === 0) return new Map<string, string[]>()
  const rows = await q
    .select({ at: links.fromId, id: links.toId })
    .from(links)
    .where(and(inArray(links.fromId, from), eq(links.relation, relation)))
    .orderBy(asc(links.toId))
  const linked = new Map<string, string[]>()
  for (const { at, id } of rows) linked.set(at, [...(linked.get(at) ?? []), id])
  return linked
}
