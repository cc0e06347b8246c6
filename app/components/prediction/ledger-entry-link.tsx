import { Link } from '#app/components/page/link.tsx'
import { ledgerEntryPath } from '#app/domain/paths/ledger.ts'
import { predictionWords } from '#messages/prediction.ts'

/** An entry of the public ledger. */
export const LedgerEntryLink = ({ n }: { n: number }) => (
  <Link className="text-link" to={ledgerEntryPath(n)}>
    {predictionWords.page.entry(n)}
  </Link>
)
