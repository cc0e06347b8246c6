import { domainOf } from '#app/domain/observable/domain.ts'
import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'

type Predicted = Pick<
  PredictionRow,
  | 'regionLower'
  | 'regionUpper'
  | 'level'
  | 'groupsAtLeast'
  | 'reanalysesDecide'
  | 'registeredAt'
  | 'domainLower'
  | 'domainUpper'
>
type Observed = Pick<ObservableRow, 'scale' | 'domainLower' | 'domainUpper'>

/**
 * What measurements are judged by for a prediction about an observable. Registered terms keep the
 * possible values of their day.
 */
export const termsOf = (prediction: Predicted, observable: Observed): Terms => ({
  region: { lower: prediction.regionLower, upper: prediction.regionUpper },
  domain: domainOf(prediction.registeredAt ? prediction : observable),
  scale: observable.scale,
  rule: ruleOf(prediction),
})
