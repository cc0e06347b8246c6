import type { LoaderFunctionArgs } from '@remix-run/node'
import { stepsFrom } from '#app/domain/graph/graph.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { evidenceGraph } from '#app/services/records/evidence-graph.server.ts'
import { graphWords } from '#messages/graph.ts'
import { withPlot } from './plot.server.ts'

export { GraphPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ focus }) =>
  graphWords.title(recordName(focus.kind, focus.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const steps = stepsFrom(new URL(request.url).searchParams.get('steps'))
  const found = evidenceGraph(context.viewer, recordParams(params), steps)
  return page(context, found.then(withPlot(steps)))
}
