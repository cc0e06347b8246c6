import { Prose } from '#app/components/markup/prose.tsx'
import { Fold } from '#app/components/page/fold.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { LedgerEntryLink } from '#app/components/prediction/ledger-entry-link.tsx'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

/** What its author said of it after registering; what was registered stays as it was. */
export const Clarifications = ({ all }: { all: Prediction['clarifications'] }) => (
  <Fold
    id="clarifications"
    title={predictionWords.page.clarifications}
    told={predictionPageWords.told.clarifications(all.length)}
  >
    <ol className="clarifications">
      {all.map(({ id, text, at, entry }) => (
        <li key={id}>
          <Prose body={text} />
          <p className="hint">
            <Moment at={at} as="minute" />, <LedgerEntryLink n={entry} />
          </p>
        </li>
      ))}
    </ol>
  </Fold>
)
