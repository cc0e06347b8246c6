import type { LoaderFunctionArgs } from '@remix-run/node'
import { readHistoryAddress } from '#app/domain/history/address.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'

/** The numbers of the history, for download. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { kind, area } = readHistoryAddress(new URL(request.url).searchParams)
  const table = await historyTable(kind, area).catch(rethrow)
  const name = ['history', kind, ...(area ? [area] : [])].join('-')
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
