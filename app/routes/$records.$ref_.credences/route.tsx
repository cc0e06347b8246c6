import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { credenceList } from '#app/services/credences/credence-list.server.ts'
import { credenceWords } from '#messages/credence.ts'

export { CredencesPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  credenceWords.list.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const requested = Number(new URL(request.url).searchParams.get('page'))
  const place = Number.isSafeInteger(requested) && requested > 0 ? requested : 1
  return page(context, credenceList(context.viewer, recordParams(params), place))
}
