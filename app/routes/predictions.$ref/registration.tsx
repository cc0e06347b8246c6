import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
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
}

/** When it was frozen, and by which hash anybody can check that it still says the same. */
export const Registration = ({ registration: { at, hash, entry }, seal }: Props) => (
  <Section
    id="registration"
    title={predictionWords.page.registration}
    aside={entry === null ? null : <LedgerEntryLink n={entry} />}
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
      {words.explained}{' '}
      <Link className="text-link" to={ledgerPath()}>
        {words.verify}
      </Link>
    </p>
  </Section>
)
