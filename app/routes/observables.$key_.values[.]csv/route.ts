import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/http/file-response.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { valuesCsv } from './table.server.ts'

/** Every value of an observable that is drawn, for download. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await observablePage(context.viewer, textOf(params.key), 1).catch(rethrow)
  return csvFile(`${found.observable.key}-values`, valuesCsv(found))
}
