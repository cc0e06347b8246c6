import { foldedName } from '#app/domain/observable/folded-name.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { namesOfOthers } from '#db/queries/observables.ts'
import type { Tx } from '#db/types.ts'
import { observableWords } from '#messages/observable.ts'
import { unitWords } from '#messages/units.ts'
import {
  namesOf,
  type ObservableToStore,
  type RenderedObservable,
  renderObservable,
} from './store-observable.server.ts'

/** Sets the texts of an observable that makes sense, its unit as a code; a fault is answered at its field. */
export async function checkedObservable(
  observable: ObservableToStore,
): Promise<RenderedObservable> {
  const parsed = readUnit(observable.unit, await knownUnits())
  if (!parsed.ok) refuseField('unit', unitWords.fault(parsed.fault))
  const rendered = await renderObservable({ ...observable, unit: parsed.unit.code })
  const [fault] = rendered.text.set.symbol.texErrors
  if (fault) refuseField('symbol', observableWords.form.symbolFault(fault.message))
  return rendered
}

/** Every name leads to one observable only. `keyField` is where the key was typed. */
export async function refuseTakenNames(
  tx: Tx,
  observable: ObservableToStore,
  { except, keyField }: { except: string | null; keyField: string },
): Promise<void> {
  const names = namesOf(observable)
  const taken = await namesOfOthers(
    tx,
    names.map(({ folded }) => folded),
    except,
  )
  const fields: Record<string, string[]> = {}
  for (const { folded, name: other } of taken) {
    const typed = names.find((one) => one.folded === folded)?.name ?? folded
    const field = fieldOf(observable, folded, keyField)
    fields[field] = [...(fields[field] ?? []), observableWords.form.taken(typed, other)]
  }
  if (taken.length > 0) refuse('form', { fields })
}

function fieldOf({ key, name }: ObservableToStore, folded: string, keyField: string): string {
  if (foldedName(name) === folded) return 'name'
  return foldedName(key) === folded ? keyField : 'aliases'
}

export function refuseField(field: string, message: string): never {
  return refuse('form', { fields: { [field]: [message] } })
}
