import { Link } from '#app/components/page/link.tsx'
import { ledgerEntryPath } from '#app/domain/paths/ledger.ts'
import { messages as m } from '#app/messages/index.ts'

/** An entry of the public ledger. */
export const LedgerEntryLink = ({ n }: { n: number }) => (
  <Link className="text-link" to={ledgerEntryPath(n)}>
    {m.prediction.page.entry(n)}
  </Link>
)
