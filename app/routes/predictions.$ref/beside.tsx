import { CredenceMargin } from '#app/components/credence/credence-margin.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { LinkedRecords } from '#app/components/record/linked-records.tsx'
import * as paths from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { Credence } from './draw-credence.server.ts'
import type { Prediction } from './shown.ts'

type Props = { prediction: Prediction }

const words = m.prediction.page

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
  return (
    <>
      {abilities.register ? (
        <Act to={paths.registrationPath(prediction)}>{words.register}</Act>
      ) : null}
      {abilities.report ? <Act to={paths.reportPath(number)}>{words.report}</Act> : null}
      {abilities.clarify ? (
        <Act to={paths.clarificationsPath(prediction)}>{words.clarify}</Act>
      ) : null}
      {abilities.newVersion ? (
        <Act to={paths.newVersionPath(number)}>{words.newVersion}</Act>
      ) : null}
      <Act to={paths.graphPath(prediction)}>{m.claim.page.asGraph}</Act>
    </>
  )
}
