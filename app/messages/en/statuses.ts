import type { ClaimStatus } from '#app/domain/claim/status.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import type { FormalStatus, QuestionStatus } from '#app/domain/question/status.ts'

export const questionStatuses: Record<QuestionStatus, string> = {
  draft: 'Draft',
  proposed: 'Proposed',
  open: 'Open',
  'partially-answered': 'Partly answered',
  'answered-affirmative': 'Answered: yes',
  'answered-negative': 'Answered: no',
  'answered-other': 'Answered',
  'ill-posed': 'Ill-posed',
  merged: 'Merged',
  declined: 'Declined',
}

export const formalStatuses: Record<FormalStatus, string> = {
  none: 'Not formalised',
  stated: 'Statement formalised',
  'proved-affirmative': 'Proof checked: yes',
  'proved-negative': 'Proof checked: no',
  'proved-other': 'Proof checked',
}

export const claimStatuses: Record<ClaimStatus, string> = {
  draft: 'Draft',
  untested: 'Not decided yet',
  supported: 'Supported',
  contested: 'Contested',
  challenged: 'Challenged',
  refuted: 'Refuted',
  retracted: 'Retracted',
  superseded: 'Superseded',
  established: 'Established',
}

export const predictionStates: Record<PredictionState, string> = {
  draft: 'Draft',
  sealed: 'Sealed',
  registered: 'Registered',
  'resolution-proposed': 'Resolution proposed',
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  ambiguous: 'Ambiguous',
  annulled: 'Annulled',
}

export const experimentStates: Record<ExperimentState, string> = {
  draft: 'Draft',
  planned: 'Planned',
  running: 'Running',
  reported: 'Reported',
  withdrawn: 'Withdrawn',
}
