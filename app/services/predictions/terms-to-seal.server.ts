import { closesAt } from '#app/domain/prediction/deadline.ts'
import { ruleOf } from '#app/domain/prediction/read-rule.ts'
import type { Reader } from '#db/types.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'
import { registeredContent } from './registered-content.server.ts'

/**
 * A draft as registering seals it, and what the ledger keeps of that: with its decision rule, the
 * usual one where it was drafted before there was any, and with the values that its observable can
 * have today.
 */
export async function termsToSeal(q: Reader, loaded: LoadedPrediction) {
  const deadline = loaded.prediction.deadline && closesAt(loaded.prediction.deadline)
  const prediction = { ...loaded.prediction, ...sealedIn(loaded), deadline }
  return { prediction, content: await registeredContent(q, { ...loaded, prediction }) }
}

export type TermsToSeal = Awaited<ReturnType<typeof termsToSeal>>

function sealedIn({ prediction, observable }: LoadedPrediction) {
  if (prediction.form === 'binary' || !observable) return {}
  const { domainLower, domainUpper } = observable
  return { ...ruleOf(prediction), domainLower, domainUpper }
}
