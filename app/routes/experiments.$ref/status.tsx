import { StatusLine } from '#app/components/record/status-line.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { timelinePath } from '#app/domain/paths/record.ts'
import { experimentWords } from '#messages/experiment.ts'
import type { View } from './view.ts'

/** What state the experiment is in, since when, and why it was withdrawn. */
export const Status = ({ experiment }: { experiment: View }) => (
  <StatusLine
    {...statusOf('experiment', experiment.state)}
    asOf={experiment.statusAsOf}
    basis={experiment.statusBasis || basisOf(experiment)}
    why={timelinePath(experiment)}
  />
)

/** Of a reported one, what it contributes to verdicts. */
const basisOf = ({ state, part }: View) =>
  part ? experimentWords.takingPart[part] : experimentWords.bases[state]
