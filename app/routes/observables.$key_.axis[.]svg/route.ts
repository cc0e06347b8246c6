import type { LoaderFunctionArgs } from '@remix-run/node'
import { svgFile } from '#app/http/file-response.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { axisDrawing } from './drawing.server.tsx'

/** What is foretold and measured of an observable, drawn in a file of its own. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await observablePage(context.viewer, textOf(params.key), 1).catch(rethrow)
  return svgFile(`${found.observable.key}-axis`, axisDrawing(found))
}
