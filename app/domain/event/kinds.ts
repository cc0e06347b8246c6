export const EVENT_KINDS = [
  'question-drafted',
  'question-proposed',
  'question-imported',
  'record-drafted',
  'record-proposed',
  'record-imported',
  'record-edited',
  'remarks-edited',
  'tags-edited',
  'status-changed',
  'status-derived',
  'status-overridden',
  'claim-retracted',
  'prediction-registered',
  'prediction-clarified',
  'experiment-state-changed',
  'measurements-added',
  'measurement-excluded',
  'measurement-readmitted',
  'measurement-corrected',
  'evidence-added',
  'evidence-decided',
  'evidence-removed',
  'observable-added',
  'observable-edited',
  'unit-added',
  'comment-posted',
  'comment-edited',
  'comment-deleted',
  'record-deleted',
  'record-hidden',
  'record-shown',
  'comment-hidden',
  'comment-shown',
  'person-joined',
  'profile-edited',
  'role-changed',
  'setting-changed',
  'macros-changed',
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
  name?: string
}
