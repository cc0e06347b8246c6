import { domainOf } from '#app/domain/observable/domain.ts'
import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'

type Predicted = Pick<PredictionRow, 'regionLower' | 'regionUpper'>
type Observed = Pick<ObservableRow, 'scale' | 'domainLower' | 'domainUpper'>

/** What measurements are judged by for a prediction about an observable. */
export const termsOf = (prediction: Predicted, observable: Observed): Terms => ({
  region: { lower: prediction.regionLower, upper: prediction.regionUpper },
  domain: domainOf(observable),
  scale: observable.scale,
  rule: RULE_WITHOUT_ONE,
})
