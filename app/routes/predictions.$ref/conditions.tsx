import { Prose } from '#app/components/markup/prose.tsx'
import { Fold } from '#app/components/page/fold.tsx'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

/** When it is meant to hold. */
export function Conditions({ prediction }: { prediction: Prediction }) {
  const { conditions, scope, begins } = prediction
  if (conditions.length === 0 && !scope) return null
  const lines = conditions.map(withTrueMinus)
  return (
    <Fold
      id="conditions"
      title={predictionWords.page.conditions}
      told={lines.length > 0 ? predictionPageWords.told.conditions(lines) : begins.scope}
    >
      {scope ? <Prose body={scope} /> : null}
      {lines.length > 0 ? (
        <ul className="condition-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Fold>
  )
}
