import type { LoaderFunctionArgs } from '@remix-run/node'
import { handleOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { scoresCsv } from '#app/services/scores/scores-csv.server.ts'

/** All scores of somebody as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const handle = handleOf(params.handle, request)
  const csv = await scoresCsv(handle).catch(rethrow)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="scores-${handle}.csv"`,
    },
  })
}
