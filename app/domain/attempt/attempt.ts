/** Which way a claimed answer decides its question. */
export const ATTEMPT_DIRECTIONS = ['affirmative', 'negative', 'other'] as const
export type AttemptDirection = (typeof ATTEMPT_DIRECTIONS)[number]

export const ATTEMPT_SCOPES = ['full', 'partial'] as const
export type AttemptScope = (typeof ATTEMPT_SCOPES)[number]

export const ATTEMPT_STATES = [
  'claimed',
  'under-review',
  'accepted',
  'rejected',
  'withdrawn',
] as const
export type AttemptState = (typeof ATTEMPT_STATES)[number]

export const ARTEFACT_KINDS = ['paper', 'code', 'formal-proof', 'data', 'other'] as const
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number]

/** What one can check of an attempt; `commit` pins a repository. */
export type Artefact = { url: string; kind: ArtefactKind; commit: string }

export const REVIEW_VERDICTS = ['confirmed', 'minor', 'gap', 'wrong', 'unclear'] as const
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number]
