import { parseRecordName } from '#app/domain/record/kind.ts'
import { reader } from '#db/client.ts'
import { latestEntries } from '#db/queries/ledger.ts'
import { ledgerHead } from './ledger-lines.server.ts'

const PAGE = 50

/** The ledger, newest entry first; `before` is the number to go on from. */
export async function ledgerPage(before: number | null) {
  const rows = await latestEntries(reader(), before, PAGE + 1)
  const listed = rows.slice(0, PAGE)
  return {
    ...(await ledgerHead()),
    entries: listed.map(({ n, at, kind, record, hash, prev, content }) => ({
      n,
      at,
      kind,
      record: parseRecordName(record),
      hash,
      prev,
      title: titleIn(content),
    })),
    older: rows.length > PAGE ? (listed.at(-1)?.n ?? null) : null,
  }
}

function titleIn(content: string): string {
  const { title } = JSON.parse(content) as { title?: unknown }
  return typeof title === 'string' ? title : ''
}
