import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { LinkedRecords } from '#app/components/record/linked-records.tsx'
import {
  experimentStatePath,
  measurementsPath,
  newReplicationPath,
  publicationPath,
} from '#app/domain/paths/experiment.ts'
import { experimentWords as words } from '#messages/experiment.ts'
import { factsOf } from './facts-of.tsx'
import type { View } from './view.ts'

type Props = { experiment: View }

/** What stands in the margin: facts, the chain, and what one may do. */
export const Beside = ({ experiment }: Props) => (
  <BesideRecord
    record={experiment}
    facts={factsOf(experiment)}
    acts={<Acts experiment={experiment} />}
  >
    <LinkedRecords
      title={words.preregistered}
      records={experiment.preregistered}
      since={words.preregisteredOn}
      state
    />
    <LinkedRecords title={words.tests} records={experiment.tests} state />
    <LinkedRecords title={words.replicates} records={experiment.replicates} state />
    <LinkedRecords title={words.replicatedBy} records={experiment.replicatedBy} state />
    <LinkedRecords title={words.reanalysisOf} records={experiment.reanalysisOf} state />
    <LinkedRecords title={words.reanalysedBy} records={experiment.reanalysedBy} state />
    <LinkedRecords title={words.bearsOn} records={experiment.bearsOn} />
  </BesideRecord>
)

const Acts = ({ experiment }: Props) => {
  const { abilities } = experiment
  const step = experiment.state === 'draft' ? words.acts.putForward : words.acts.changeState
  return (
    <>
      {abilities.measure ? (
        <Act to={measurementsPath(experiment)}>{words.acts.addMeasurements}</Act>
      ) : null}
      {abilities.report ? (
        <Act to={newReplicationPath(experiment.number)}>{words.acts.replicate}</Act>
      ) : null}
      {abilities.nextStates.length > 0 ? (
        <Act to={experimentStatePath(experiment)}>{step}</Act>
      ) : null}
      {abilities.confirmDay ? (
        <Act to={publicationPath(experiment)}>
          {experiment.confirmedBy ? words.publication.takeBack : words.publication.act}
        </Act>
      ) : null}
    </>
  )
}
