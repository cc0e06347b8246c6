import type { LoaderFunctionArgs } from '@remix-run/node'
import { readWantedOrder } from '#app/domain/wanted/order.ts'
import { csvFile } from '#app/http/file-response.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { wantedTable } from '#app/services/wanted/wanted-page.server.ts'
import { wantedCsv } from './table.server.ts'

/** The first experiments worth doing in one order, for download. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const order = readWantedOrder(new URL(request.url).searchParams.get('sort'))
  const entries = await wantedTable(context.viewer, order).catch(rethrow)
  return csvFile('wanted', wantedCsv(entries))
}
