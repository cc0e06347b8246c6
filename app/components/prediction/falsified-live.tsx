import { falsificationInTyped } from '#app/domain/prediction/draft.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { falsifiedIf } from './falsified-if.ts'
import type { FilledPrediction } from './prediction-field.ts'
import type { Offered } from './region-fields.tsx'

type Typed = (field: string) => string

type Props = FilledPrediction & {
  observables: Offered[]
  /** What stands in the form now; null until the script runs. */
  live: Typed | null
}

/** What would contradict the prediction, written while it is typed; without script when the form comes back. */
export function FalsifiedLive({ observables, live, present, returned }: Props) {
  const stored: Record<string, string> = present
  const typed = live ?? ((field: string) => returned.typed(field, stored[field] ?? ''))
  return (
    <div className="falsified-live" role="status">
      <p className="pane-title">{words.falsified}</p>
      <p className="because">{sentenceOf(typed, observables)}</p>
    </div>
  )
}

function sentenceOf(typed: Typed, observables: Offered[]): string {
  if (typed('form') === 'binary') return words.falsifiedInWords
  const falsification = falsificationInTyped(typed)
  if (!falsification) return words.falsifiedLater
  const unit = observables.find(({ key }) => key === typed('observable'))?.unit ?? ''
  return falsifiedIf(falsification, unit).join(' ')
}
