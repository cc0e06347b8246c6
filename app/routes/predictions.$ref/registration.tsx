import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Hash } from '#app/components/prediction/hash.tsx'
import { LedgerEntryLink } from '#app/components/prediction/ledger-entry-link.tsx'
import { ledgerPath } from '#app/domain/paths/ledger.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { sealedWords } from '#messages/sealed.ts'
import type { Prediction } from './view.ts'

const words = predictionPageWords.registration

type Props = {
  registration: NonNullable<Prediction['registration']>
  seal: Prediction['seal']
  openEnded: boolean
}

/** When it was frozen, and by which hash anybody can check that it still says the same. */
export const Registration = ({ registration: { at, hash, entry }, seal, openEnded }: Props) => (
  <Fold
    id="registration"
    title={predictionWords.page.registration}
    told={
      <>
        {words.toldFrozen} <Moment at={at} />
        {entry === null ? null : `, ${predictionWords.page.entry(entry)}`}
        {openEnded ? `; ${words.openEnded}` : null}
      </>
    }
  >
    <p className="registered">
      {words.frozen} <Moment at={at} as="minute" />. {words.frozenEnd}
    </p>
    {seal ? (
      <p>
        {sealedWords.since} <Moment at={seal.at} as="minute" />
        {seal.entry === null ? null : (
          <>
            {' ('}
            <LedgerEntryLink n={seal.entry} />
            {')'}
          </>
        )}
        . {sealedWords.sinceEnd}
      </p>
    ) : null}
    <Hash hash={hash} />
    <p className="hint">
      {words.explained} {entry === null ? null : <LedgerEntryLink n={entry} />}
      {entry === null ? null : ', '}
      <Link className="text-link" to={ledgerPath()}>
        {words.verify}
      </Link>
    </p>
  </Fold>
)
