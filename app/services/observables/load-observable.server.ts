import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { findObservable, type ObservableRow } from '#db/queries/observables.ts'
import type { Reader } from '#db/types.ts'

/** An observable by its key. One that may not be seen is one that is not there. */
export const loadObservable = async (
  q: Reader,
  scope: Scope,
  key: string,
): Promise<ObservableRow> => (await findObservable(q, scope, key)) ?? refuse('observable')
