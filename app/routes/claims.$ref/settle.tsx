import { Link } from '#app/components/page/link.tsx'
import { settleText } from '#app/components/wanted/settle-text.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { wantedPath } from '#app/domain/paths/wanted.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.settle

type Props = Pick<ClaimPage, 'settlings'>

/** What would settle the predictions of a claim that nothing decides yet. */
export const Settle = ({ settlings }: Props) =>
  settlings.length === 0 ? null : (
    <p className="settle">
      <b>{words.title}</b>{' '}
      {settlings.map((one) => (
        <span key={one.id}>
          <Link className="text-link" to={recordPath(one)}>
            {recordName('prediction', one.number)}
          </Link>
          {': '}
          {settleText(one.settling, one.region, one.observable)}{' '}
        </span>
      ))}
      <Link className="text-link" to={wantedPath()}>
        {words.see}
      </Link>
    </p>
  )
