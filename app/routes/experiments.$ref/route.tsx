import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { readPage, writtenRows } from './written-rows.server.ts'

export { ExperimentPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ experiment }) => ({
  title: `${recordName('experiment', experiment.number)}: ${experiment.titlePlain}`,
  description: experiment.excerptPlain,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams: query } = new URL(request.url)
  const load = async () => {
    const found = await experimentPage(context.viewer, numberOf(params.ref), readPage(query))
    sendToCanonical(request, recordPath(found))
    const thread = await threadPage(context.viewer, found, readThreadQuery(query))
    const experiment = { ...found, measurements: writtenRows(found.measurements) }
    return { experiment, thread, signedIn: context.viewer !== null, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
