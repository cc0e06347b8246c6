import type { Member } from '#app/domain/viewer/viewer.ts'
import { aClaim } from './claim.ts'
import { anExperiment } from './experiment.ts'
import { anObservable } from './observable.ts'
import { aPerson } from './person.ts'
import { aPrediction } from './prediction.ts'

type Wanted = { by?: Member; observable?: Record<string, unknown> } & Record<string, unknown>

/** A claim with a registered prediction in [0.45, 0.55] and somebody else's reported experiment. */
export async function aTestedClaim({ by, observable: own, ...prediction }: Wanted = {}) {
  const ada = by ?? (await aPerson())
  const eve = await aPerson()
  const claim = await aClaim({ by: ada })
  const observable = await anObservable({ by: ada, ...own })
  const registered = await aPrediction({
    by: ada,
    claim: claim.number,
    observable: observable.key,
    ...prediction,
  })
  const experiment = await anExperiment({ by: eve })
  return { ada, eve, claim, observable, prediction: registered, experiment }
}
