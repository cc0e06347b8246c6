import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { ledgerPage } from '#app/services/ledger/ledger-page.server.ts'
import { ledgerWords } from '#messages/ledger.ts'

export { LedgerPage as default } from './page.tsx'

export const meta = titled(() => ledgerWords.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const before = Number(new URL(request.url).searchParams.get('before'))
  return page(context, ledgerPage(Number.isSafeInteger(before) && before > 0 ? before : null))
}
