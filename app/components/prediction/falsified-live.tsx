import { falsificationInTyped } from '#app/domain/prediction/draft.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { falsifiedIf } from './falsified-if.ts'
import { measuredIn } from './measured-in.ts'
import type { Offered } from './observable-part.tsx'
import type { Typed } from './typed.ts'

type Props = { observables: Offered[]; typed: Typed }

/** What would contradict the prediction, written while it is typed; without script when the form comes back. */
export const FalsifiedLive = ({ observables, typed }: Props) => (
  <div className="falsified-live" role="status">
    <p className="pane-title">{words.falsified}</p>
    <p className="because">{sentenceOf(typed, observables)}</p>
  </div>
)

/** The same sentence, where there is one. */
export function sentenceOf(typed: Typed, observables: Offered[]): string {
  if (typed('form') === 'binary') return words.falsifiedInWords
  const falsification = falsificationInTyped(typed)
  if (!falsification) return words.falsifiedLater
  return falsifiedIf(falsification, measuredIn(typed, observables).unit).join(' ')
}
