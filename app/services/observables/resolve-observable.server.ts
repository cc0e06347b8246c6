import { foldedName } from '#app/domain/observable/folded-name.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { reader } from '#db/client.ts'
import { observableNamed } from '#db/queries/observables.ts'

/** The observable named by its key, its name or one of its other names. */
export async function resolveObservable(name: string, field = 'observable') {
  if (!name) return null
  const found = await observableNamed(reader(), foldedName(name))
  const problem = 'observable.unknown' satisfies ProblemKey
  return found ?? refuse('form', { fields: { [field]: [problem] } })
}
