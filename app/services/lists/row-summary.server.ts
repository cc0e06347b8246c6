import type { ListedKind } from '#app/domain/list/kinds.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { claimSentenceOf, questionSentenceOf } from '#app/domain/summary/summarise.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import { body } from '#app/domain/text/body.ts'
import { statusBasisText } from '#app/services/questions/status-basis.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { observablesById } from '#db/queries/observables.ts'
import type { ListedRecord } from '#db/queries/record-list.ts'

type Row = Pick<ListedRecord, 'status' | 'statusAsOf' | 'statusBasis' | 'ofQuestion' | 'ofClaim'>

/** The derived sentence of a row; predictions bring theirs with their lines, by the clock. */
export function summaryOfRow(kind: ListedKind, row: Row): Summary | null {
  if (kind === 'claim') return claimSentenceOf({ summary: row.ofClaim })
  if (kind !== 'question') return null
  return questionSentenceOf({
    status: row.status as QuestionStatus,
    statusAsOf: row.statusAsOf,
    statusBasis: statusBasisText(row.statusBasis),
    said: row.ofQuestion?.said ?? null,
  })
}

/** What stands below a question or a claim. */
export function belowOfRow({ ofQuestion, ofClaim }: Pick<Row, 'ofQuestion' | 'ofClaim'>) {
  const below = ofQuestion ?? ofClaim
  if (!below) return null
  return { claims: ofQuestion?.claims ?? null, marks: below.marks, evidenceAt: below.evidenceAt }
}

/** The symbols of the observables that sentences name, by id: one statement, and none where none does. */
export async function symbolsFor(summaries: (Summary | null)[]): Promise<Map<string, Body>> {
  const ids = [...new Set(summaries.flatMap((summary) => summary?.measured?.id ?? []))]
  const found = ids.length > 0 ? await observablesById(reader(), ids) : []
  return new Map(
    found.map(({ id, revision, symbolHtml }) => [id, body(id, 'symbol', revision, symbolHtml)]),
  )
}

type Neighbour = Parameters<typeof linkTo>[0] & Row

/** Links to records of one kind, each with what is known of it. */
export async function withSentences(kind: ListedKind, rows: Neighbour[]) {
  const told = rows.map((row) => ({ row, summary: summaryOfRow(kind, row) }))
  const symbols = await symbolsFor(told.map(({ summary }) => summary))
  return told.map(({ row, summary }) => ({
    ...linkTo(row),
    summary,
    symbol: symbols.get(summary?.measured?.id ?? '') ?? null,
  }))
}
