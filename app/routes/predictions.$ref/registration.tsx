import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { LedgerEntryLink } from '#app/components/prediction/ledger-entry-link.tsx'
import { ledgerPath } from '#app/domain/paths/ledger.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

const words = predictionPageWords.registration

type Props = { registration: NonNullable<Prediction['registration']>; openEnded: boolean }

/** When it was frozen, and by which hash anybody can check that it still says the same. */
export const Registration = ({ registration: { at, hash, entry }, openEnded }: Props) => (
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
    <p className="hash">
      <span className="visually-hidden">{words.hash(hash)}</span>
      {(hash.match(/.{8}/g) ?? []).map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of a hash may repeat and never move
        <span key={place} aria-hidden="true">
          {group}
        </span>
      ))}
    </p>
    <p className="hint">
      {words.explained} {entry === null ? null : <LedgerEntryLink n={entry} />}
      {entry === null ? null : ', '}
      <Link className="text-link" to={ledgerPath()}>
        {words.verify}
      </Link>
    </p>
  </Fold>
)
