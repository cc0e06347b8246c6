import { CredenceMargin } from '#app/components/credence/credence-margin.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { LinkedRecords } from '#app/components/record/linked-records.tsx'
import { RefusedItem } from '#app/components/record/refused-item.tsx'
import {
  clarificationsPath,
  newExperimentPath,
  newResultPath,
  newVersionPath,
  registrationPath,
} from '#app/domain/paths/prediction.ts'
import { graphPath, recordPath } from '#app/domain/paths/record.ts'
import { claimWords } from '#messages/claim.ts'
import { predictionWords } from '#messages/prediction.ts'
import { resultWords } from '#messages/result.ts'
import type { Credence } from './draw-credence.server.ts'
import type { Prediction } from './view.ts'

type Props = { prediction: Prediction }

const words = predictionWords.page

/** What stands in the margin of a prediction: what it hangs on, and what one may do. */
export const Beside = ({ prediction, credence }: Props & { credence: Credence | null }) => (
  <BesideRecord
    record={prediction}
    lead={credence ? <CredenceMargin credence={credence} /> : null}
    facts={[]}
    acts={<Acts prediction={prediction} />}
  >
    <LinkedRecords title={words.follows} records={prediction.claims} state />
    <LinkedRecords title={words.supersedes} records={prediction.supersedes} />
    <LinkedRecords title={words.supersededBy} records={prediction.supersededBy} />
  </BesideRecord>
)

const Acts = ({ prediction }: Props) => {
  const { abilities, number } = prediction
  const { way } = abilities
  return (
    <>
      {abilities.register ? <Act to={registrationPath(prediction)}>{words.register}</Act> : null}
      {abilities.addResult ? <Act to={newResultPath(prediction)}>{resultWords.act}</Act> : null}
      {abilities.report ? <Act to={newExperimentPath(number)}>{words.report}</Act> : null}
      {prediction.registration && (way === 'join' || way === 'ask') ? (
        <RefusedItem id="report" way={way} from={recordPath(prediction)}>
          {words.report}
        </RefusedItem>
      ) : null}
      {abilities.clarify ? <Act to={clarificationsPath(prediction)}>{words.clarify}</Act> : null}
      {abilities.newVersion ? <Act to={newVersionPath(number)}>{words.newVersion}</Act> : null}
      <Act to={graphPath(prediction)}>{claimWords.page.asGraph}</Act>
    </>
  )
}
