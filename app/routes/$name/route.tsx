import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'

/** Short addresses: `/Q12` leads to the question's page. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const record = await findByName(context.viewer, textOf(params.name)).catch(rethrow)
  return redirect(recordPath(record), 301)
}

/** Never shown; without it a short address that leads nowhere would get no page. */
export default function Nowhere() {
  return null
}
