import type { Offered } from './observable-part.tsx'
import type { Typed } from './typed.ts'

/** Name and unit of the observable that is chosen, or proposed in the form. */
export function measuredIn(typed: Typed, observables: Offered[]): { name: string; unit: string } {
  if (typed('observableIs') === 'new')
    return { name: typed('observableName').trim(), unit: typed('observableUnit').trim() }
  const chosen = observables.find(({ key }) => key === typed('observable'))
  return { name: chosen?.name ?? '', unit: chosen?.unit ?? '' }
}
