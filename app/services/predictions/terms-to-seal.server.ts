import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/**
 * A draft as registering seals it: with its decision rule, the usual one where it was drafted before
 * there was any, and with the values that its observable can have today.
 */
export function termsToSeal(loaded: LoadedPrediction) {
  const { prediction, observable } = loaded
  if (prediction.form === 'binary' || !observable) return { ...loaded, sealed: {} }
  const sealed = {
    ...ruleOf(prediction),
    domainLower: observable.domainLower,
    domainUpper: observable.domainUpper,
  }
  return { ...loaded, prediction: { ...prediction, ...sealed }, sealed }
}
