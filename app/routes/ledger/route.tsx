import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { ledgerPage } from '#app/services/ledger/ledger-page.server.ts'

export { LedgerPage as default } from './page.tsx'

export const meta = titled(() => m.ledger.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const before = Number(new URL(request.url).searchParams.get('before'))
  return page(context, ledgerPage(Number.isSafeInteger(before) && before > 0 ? before : null))
}
