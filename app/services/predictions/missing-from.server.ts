import { missingIn } from '#app/domain/prediction/missing.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** What a stored draft with so many claims above it lacks. */
export const missingFrom = ({ record, prediction }: LoadedPrediction, claims: number) =>
  missingIn({
    ...prediction,
    claims,
    scope: prediction.scopeMd,
    statement: record.statementMd,
    criterion: prediction.criterionMd,
  })
