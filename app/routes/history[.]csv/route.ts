import type { LoaderFunctionArgs } from '@remix-run/node'
import { type HistoryQuery, readHistoryAddress } from '#app/domain/history/address.ts'
import { download } from '#app/http/respond.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'

/** The numbers of the history, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = readHistoryAddress(new URL(request.url).searchParams)
  return download(tableOf(query))
}

async function tableOf({ kind, area }: HistoryQuery) {
  const table = await historyTable(kind, area)
  const name = ['history', kind, ...(area ? [area] : [])].join('-')
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
