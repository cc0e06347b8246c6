import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordParams } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { credenceCsv } from '#app/services/credences/credence-csv.server.ts'

/** Every credence on a claim or prediction, as far as this viewer may know it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const csv = await credenceCsv(context.viewer, recordParams(params)).catch(rethrow)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="credences.csv"',
    },
  })
}
