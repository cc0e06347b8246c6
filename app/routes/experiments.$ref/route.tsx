import type { LoaderFunctionArgs } from '@remix-run/node'
import { skipsTo } from '#app/components/page/page-skips.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { readPage, writtenRows } from './written-rows.server.ts'

export { ExperimentPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ experiment }) => ({
  title: `${recordName('experiment', experiment.number)}: ${experiment.titlePlain}`,
  description: experiment.excerptPlain,
}))

export const handle = skipsTo<typeof loader>(() => ['measurements', 'discussion'])

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams: query } = new URL(request.url)
  const load = async () => {
    const [number, rows] = [numberOf(params.ref), readPage(query)]
    const read = await experimentPage(context.viewer, number, rows, readThreadQuery(query))
    sendToCanonical(request, recordPath(read))
    const { thread, ...found } = read
    const experiment = { ...found, measurements: writtenRows(found.measurements) }
    return { experiment, thread, signedIn: context.viewer !== null, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
