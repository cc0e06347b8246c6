import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '#app/http/file-response.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { observableFile } from '#app/services/observables/observable-file.server.ts'
import { valuesCsv } from './table.server.ts'

/** Every value of an observable, for download. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await observableFile(context.viewer, textOf(params.key)).catch(rethrow)
  return csvFile(`${found.key}-values`, valuesCsv(found))
}
