import { isOver } from '#app/domain/prediction/deadline.ts'
import { missingIn } from '#app/domain/prediction/missing.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** What a stored draft with so many claims above it lacks at a moment; nothing once its terms are fixed. */
export const missingFrom = (
  { record, prediction, observable }: LoadedPrediction,
  { claims, at }: { claims: number; at: Date },
) =>
  prediction.registeredAt || prediction.sealedAt
    ? []
    : missingIn({
        ...prediction,
        observableId: observable?.state === 'turned-down' ? null : prediction.observableId,
        claims,
        scope: prediction.scopeMd,
        statement: record.statementMd,
        criterion: prediction.criterionMd,
        over: isOver(prediction.deadline, at),
      })
