import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { NamedKind } from '#app/domain/search/named.ts'
import type { Term } from '#app/domain/search/query.ts'
import { sourceListed } from '../queries/evidence-source.ts'
import { listedTo } from '../queries/visible.ts'
import {
  attempts,
  citations,
  comments,
  evidence,
  observables,
  records,
  recordTags,
  searchNames,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { engine } from './index.ts'

/** Ranking looks at this many matches, the newest ones. */
const RANKED = 1_000

type Row = { subject_id: string; kind: NamedKind; score: unknown; of_kind: unknown }

/** Best first, with how many of each kind match, to `RANKED` at most. */
export async function findNamed(
  q: Reader,
  scope: Scope,
  wanted: { terms: Term[]; kind: NamedKind | null; offset: number; limit: number },
) {
  const sought = wanted.terms.filter((term) => !term.negated)
  if (sought.length === 0) return { hits: [], counts: new Map<NamedKind, number>() }
  const { from, where, rank, seq } = engine.ranked(sought, searchNames)
  const matching = sql`with matching as (
      select ${searchNames.subjectId} as subject_id, ${searchNames.kind} as kind, ${seq} as seq, ${rank} as score
      from ${from} where ${where} and ${isListed(q, scope)} order by ${seq} desc limit ${RANKED})`
  const ofKind = wanted.kind ? sql`where kind = ${wanted.kind}` : sql``
  const [rows, counted] = await Promise.all([
    q.rows<Row>(sql`${matching} select subject_id, kind, score from matching ${ofKind}
      order by floor(score / 1000) desc, ${broadestFirst}, score desc, seq desc limit ${wanted.limit} offset ${wanted.offset}`),
    q.rows<Row>(sql`${matching} select kind, count(*) as of_kind from matching group by kind`),
  ])
  return {
    hits: rows.map((row) => ({
      subjectId: row.subject_id,
      kind: row.kind,
      inTitle: Number(row.score) >= 1_000,
    })),
    counts: new Map(counted.map((row) => [row.kind, Number(row.of_kind)])),
  }
}

/** Of equals a whole area comes before one paper. */
const broadestFirst = sql`case kind when 'area' then 0 when 'tag' then 1 when 'observable' then 2 when 'person' then 3 else 4 end`

/** A work is found where somebody may be seen citing it, a tag where a record of it is listed. */
const isListed = (q: Reader, scope: Scope): SQL => sql`case ${searchNames.kind}
  when 'observable' then exists (select 1 from ${observables}
    where ${observables.id} = ${searchNames.subjectId} and ${listedTo(scope, observables)})
  when 'tag' then exists (select 1 from ${recordTags} inner join ${records} on ${records.id} = ${recordTags.recordId}
    where ${recordTags.tagId} = ${searchNames.subjectId} and ${listedTo(scope, records)})
  when 'reference' then exists (select 1 from ${citations}
    left join ${comments} on ${comments.id} = ${citations.subjectId} and ${listedTo(scope, comments)}
    left join ${evidence} on ${evidence.id} = ${citations.subjectId} and ${listedTo(scope, evidence)}
    left join ${attempts} on ${attempts.id} = ${citations.subjectId} and ${listedTo(scope, attempts)}
    inner join ${records} on ${records.id} in (${citations.subjectId}, ${comments.recordId}, ${attempts.recordId}, ${evidence.targetId})
    where ${citations.referenceId} = ${searchNames.subjectId} and ${listedTo(scope, records)}
      and ${sourceListed(q, scope, citations.subjectId)})
  else 1 = 1 end`
