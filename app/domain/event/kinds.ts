import type { QuestionFlag } from '#app/domain/question/rating.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'

export const EVENT_KINDS = [
  'question-drafted',
  'question-proposed',
  'question-imported',
  'question-merged',
  'record-drafted',
  'record-proposed',
  'record-imported',
  'record-edited',
  'remarks-edited',
  'tags-edited',
  'status-changed',
  'status-derived',
  'footing-changed',
  'rules-changed',
  'status-overridden',
  'claim-retracted',
  'establishment-proposed',
  'establishment-seconded',
  'establishment-reached',
  'establishment-ended',
  'prediction-sealed',
  'prediction-approved',
  'prediction-unsealed',
  'prediction-registered',
  'prediction-clarified',
  'experiment-state-changed',
  'day-confirmed',
  'day-questioned',
  'preregistration-corrected',
  'measurements-added',
  'result-accepted',
  'result-declined',
  'measurement-excluded',
  'measurement-readmitted',
  'measurement-corrected',
  'evidence-added',
  'evidence-decided',
  'evidence-removed',
  'speaker-named',
  'speaker-ended',
  'observable-added',
  'observable-proposed',
  'observable-accepted',
  'observable-turned-down',
  'observable-edited',
  'reference-described',
  'reference-joined',
  'reference-separated',
  'unit-added',
  'resolution-proposed',
  'resolution-seconded',
  'resolution-disputed',
  'dispute-dismissed',
  'resolution-withdrawn',
  'resolution-final',
  'resolution-undone',
  'prediction-expired',
  'expiry-corrected',
  'credence-given',
  'credence-withdrawn',
  'value-forecast-given',
  'value-forecast-withdrawn',
  'attempt-claimed',
  'attempt-edited',
  'attempt-reviewed',
  'attempt-marked',
  'attempt-unmarked',
  'attempt-accepted',
  'attempt-rejected',
  'attempt-withdrawn',
  'attempt-reopened',
  'attempt-hidden',
  'attempt-shown',
  'question-rated',
  'flag-raised',
  'flag-lowered',
  'comment-posted',
  'comment-edited',
  'comment-deleted',
  'record-deleted',
  'record-hidden',
  'record-shown',
  'comment-hidden',
  'comment-shown',
  'linked-hidden',
  'linked-shown',
  'person-joined',
  'profile-edited',
  'role-changed',
  'membership-asked',
  'membership-not-yet',
  'person-suspended',
  'person-reinstated',
  'reset-link-made',
  'setting-changed',
  'macros-changed',
  'area-added',
  'area-edited',
  'area-moved',
  'area-merged',
  'area-parted',
  'area-retired',
  'area-restored',
  'file-uploaded',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Facts that differ by kind: a reason, the two statuses of a change, a revision number. */
export type EventData = {
  reason?: string
  from?: string
  to?: string
  revision?: number
  asOf?: string
  basis?: string
  /** Of a claim that was derived supported, or of what stands as it did on another footing. */
  footing?: Footing
  name?: string
  /** Of measurements that were added. */
  count?: number
  /** How a measurement is named: by its label, or where it has none by its place. */
  label?: string
  position?: number
  flag?: QuestionFlag
  names?: string[]
}
