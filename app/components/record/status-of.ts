import type { MarkName } from '#app/components/page/mark-name.ts'
import { questionMark } from '#app/components/page/question-state.tsx'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import {
  claimStatuses,
  experimentStates,
  predictionStates,
  questionStatuses,
} from '#messages/statuses.ts'

const CLAIMS: Record<ClaimStatus, MarkName> = {
  draft: 'untested',
  untested: 'untested',
  supported: 'supported',
  contested: 'contested',
  challenged: 'challenged',
  refuted: 'refuted',
  retracted: 'excluded',
  superseded: 'merged',
  established: 'confirmed',
}

const PREDICTIONS: Record<PredictionState, MarkName> = {
  draft: 'untested',
  sealed: 'untested',
  registered: 'registered',
  'resolution-proposed': 'partial',
  confirmed: 'confirmed',
  refuted: 'refuted',
  ambiguous: 'ambiguous',
  annulled: 'annulled',
}

const EXPERIMENTS: Record<ExperimentState, MarkName> = {
  draft: 'untested',
  planned: 'untested',
  running: 'partial',
  reported: 'answered',
  withdrawn: 'excluded',
}

type Status = { mark: MarkName; word: string }

/** Mark and word for the status of a record of any kind. */
export function statusOf(kind: RecordKind, status: string): Status {
  if (kind === 'claim') {
    const name = status as ClaimStatus
    return { mark: CLAIMS[name], word: claimStatuses[name] }
  }
  if (kind === 'prediction') {
    const name = status as PredictionState
    return { mark: PREDICTIONS[name], word: predictionStates[name] }
  }
  if (kind === 'experiment') {
    const name = status as ExperimentState
    return { mark: EXPERIMENTS[name], word: experimentStates[name] }
  }
  const name = status as QuestionStatus
  return { mark: questionMark(name), word: questionStatuses[name] }
}
