import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { credenceCsv } from '#app/services/credences/credence-csv.server.ts'
import { credenceList } from '#app/services/credences/credence-list.server.ts'
import { credenceSection } from '#app/services/credences/credence-section.server.ts'
import { commentHistory } from '#app/services/discussion/comment-history.server.ts'
import { commentPage } from '#app/services/discussion/comment-page.server.ts'
import { commentSource } from '#app/services/discussion/comment-source.server.ts'
import { oneComment, placedComment } from '#app/services/discussion/one-comment.server.ts'
import { recordThread } from '#app/services/discussion/record-thread.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { linesOfList } from '#app/services/predictions/lines-of-list.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { questionChain } from '#app/services/questions/question-chain.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { evidenceGraph } from '#app/services/records/evidence-graph.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { predictionResolution } from '#app/services/resolutions/prediction-resolution.server.ts'
import {
  predictionScores,
  predictionScoresPage,
} from '#app/services/scores/prediction-scores.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { doorsOfAttempts } from './attempts.ts'
import type { Chain } from './chain.ts'
import { asTyped, type Door, door } from './door.ts'
import type { Secret, SecretKind } from './secret.ts'

type Address = { id: string; kind: SecretKind; number: number }

const query = (typed = '') => new URLSearchParams(typed)

/** The page of a record by its kind and number. */
export const PAGE: Record<SecretKind, (viewer: Viewer, number: number) => Door> = {
  question: (viewer, number) => door(questionPage, viewer, number),
  claim: (viewer, number) => door(claimPage, viewer, number),
  prediction: (viewer, number) => door(predictionPage, viewer, number, readPoolChoice(query())),
  experiment: (viewer, number) => door(experimentPage, viewer, number),
}

/** All that the pages of one record ask. */
function doorsOfRecord(viewer: Viewer, { kind, number }: Address): Door[] {
  const address = { kind, number }
  return [
    PAGE[kind](viewer, number),
    door(recordThread, viewer, address, query()),
    door(credenceSection, viewer, address),
    door(credenceList, viewer, address, 1),
    door(credenceCsv, viewer, address),
    door(recordTimeline, viewer, address),
    door(recordTimeline, viewer, address, 'chain'),
    door(recordStatuses, viewer, address),
    asTyped(door(recordHistory, viewer, address, {})),
    asTyped(door(recordRevision, viewer, address, 1)),
    door(evidenceGraph, viewer, address, 4),
    ...(kind === 'prediction' ? [door(predictionResolution, viewer, number)] : []),
  ]
}

/** Of a comment, and of whatever is voted on. */
const doorsOfComment = (viewer: Viewer, id: string): Door[] => [
  door(commentPage, viewer, id, { sort: 'best' }),
  door(commentHistory, viewer, id),
  door(commentSource, viewer, id),
  door(oneComment, viewer, id),
  door(placedComment, viewer, id),
  door(castVote, viewer, id, { axis: 'useful', value: 1 }),
]

export const chainOf = (chain: Chain): Address[] => [
  { ...chain.question, kind: 'question' },
  { ...chain.claim, kind: 'claim' },
  { ...chain.rival, kind: 'claim' },
  { ...chain.prediction, kind: 'prediction' },
  { ...chain.other, kind: 'prediction' },
  { ...chain.experiment, kind: 'experiment' },
]

const scoresOn = (viewer: Viewer, { id, number }: { id: string; number: number }): Door[] => [
  door(predictionScores, viewer, id),
  door(predictionScoresPage, viewer, number, 1),
]

export const doorsOfRecords = (viewer: Viewer, chain: Chain, secret: Secret): Door[] => [
  ...[...chainOf(chain), secret].flatMap((address) => doorsOfRecord(viewer, address)),
  ...chainOf(chain).map(({ id }) => door(evidenceOn, viewer, id)),
  ...scoresOn(viewer, chain.prediction),
  ...(secret.kind === 'prediction' ? scoresOn(viewer, secret) : []),
  door(questionChain, viewer, chain.question.id),
  ...[chain.claim, chain.rival].map(({ id }) => door(trackRecordOf, viewer, { claimId: id }, null)),
  door(linesOfList, viewer, [...chainOf(chain), secret]),
  ...secret.comments.flatMap((id) => doorsOfComment(viewer, id)),
  ...doorsOfAttempts(viewer, chain, secret.attempts),
  ...secret.evidence.map((id) => door(castVote, viewer, id, { axis: 'agree', value: 1 })),
]
