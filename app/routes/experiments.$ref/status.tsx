import { statusOf } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { timelinePath } from '#app/domain/paths/record.ts'
import { experimentWords } from '#messages/experiment.ts'
import type { View } from './view.ts'

/** What state the experiment is in, since when, and why it was withdrawn. */
export const Status = ({ experiment }: { experiment: View }) => (
  <StatusLine
    {...statusOf('experiment', experiment.state)}
    asOf={experiment.statusAsOf}
    basis={experiment.statusBasis || experimentWords.bases[experiment.state]}
    why={timelinePath(experiment)}
  />
)
