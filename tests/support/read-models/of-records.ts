import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { commentHistory } from '#app/services/comments/comment-history.server.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { commentSource } from '#app/services/comments/comment-source.server.ts'
import { placedComment } from '#app/services/comments/placed-comment.server.ts'
import { credenceCsv } from '#app/services/credences/credence-csv.server.ts'
import { credenceList } from '#app/services/credences/credence-list.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { linesOfList } from '#app/services/predictions/lines-of-list.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { evidenceGraph } from '#app/services/records/evidence-graph.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { resultPage } from '#app/services/results/result-page.server.ts'
import { predictionScoresPage } from '#app/services/scores/prediction-scores.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { attemptReadModels } from './attempts.ts'
import type { Chain } from './chain.ts'
import { asTyped, type ReadModel, readModel } from './read-model.ts'
import type { Secret, SecretKind } from './secret.ts'

type Address = { id: string; kind: SecretKind; number: number }

const query = (typed = '') => new URLSearchParams(typed)

/** The page of a record by its kind and number. */
export const PAGE: Record<SecretKind, (viewer: Viewer, number: number) => ReadModel> = {
  question: (viewer, number) => readModel(questionPage, viewer, number),
  claim: (viewer, number) => readModel(claimPage, viewer, number),
  prediction: (viewer, number) => readModel(predictionPage, viewer, number),
  experiment: (viewer, number) => readModel(experimentPage, viewer, number),
}

/** All that the pages of one record ask. */
function readModelsOfRecord(viewer: Viewer, { kind, number }: Address): ReadModel[] {
  const address = { kind, number }
  return [
    PAGE[kind](viewer, number),
    readModel(credenceList, viewer, address, 1),
    readModel(credenceCsv, viewer, address),
    readModel(recordTimeline, viewer, address),
    readModel(recordTimeline, viewer, address, 'chain'),
    readModel(recordStatuses, viewer, address),
    asTyped(readModel(recordHistory, viewer, address, {})),
    asTyped(readModel(recordRevision, viewer, address, 1)),
    readModel(evidenceGraph, viewer, address, 4),
    ...(kind === 'prediction' ? filesOf(viewer, number) : []),
  ]
}

/** Of a comment, and of whatever is voted on. */
const readModelsOfComment = (viewer: Viewer, id: string): ReadModel[] => [
  readModel(commentPage, viewer, id, { sort: 'best' }),
  readModel(commentHistory, viewer, id),
  readModel(placedComment, viewer, id),
  ...(viewer ? [readModel(commentSource, viewer, id), aVote(viewer, id, 'useful')] : []),
]

const aVote = (viewer: Member, id: string, axis: 'useful' | 'agree') =>
  readModel(castVote, viewer, id, { axis, value: 1 })

export const chainOf = (chain: Chain): Address[] => [
  { ...chain.question, kind: 'question' },
  { ...chain.claim, kind: 'claim' },
  { ...chain.rival, kind: 'claim' },
  { ...chain.prediction, kind: 'prediction' },
  { ...chain.other, kind: 'prediction' },
  { ...chain.experiment, kind: 'experiment' },
]

const filesOf = (viewer: Viewer, number: number): ReadModel[] => [
  readModel(measuredPrediction, viewer, number, readPoolChoice(query())),
  readModel(predictionScoresPage, viewer, number, 1),
]

export const recordReadModels = (viewer: Viewer, chain: Chain, secret: Secret): ReadModel[] => [
  ...[...chainOf(chain), secret].flatMap((address) => readModelsOfRecord(viewer, address)),
  ...[chain.claim, chain.rival].map(({ id }) =>
    readModel(trackRecordOf, viewer, { claimId: id }, null),
  ),
  readModel(linesOfList, viewer, [...chainOf(chain), secret]),
  ...[...chainOf(chain), secret].map(({ kind, number }) =>
    readModel(resultPage, viewer, {
      prediction: kind === 'prediction' ? number : chain.prediction.number,
      experiment: kind === 'experiment' ? number : chain.experiment.number,
    }),
  ),
  ...secret.comments.flatMap((id) => readModelsOfComment(viewer, id)),
  ...attemptReadModels(viewer, secret.attempts),
  ...(viewer ? secret.evidence.map((id) => aVote(viewer, id, 'agree')) : []),
]
