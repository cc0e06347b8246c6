import { Fold } from '#app/components/page/fold.tsx'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { Figures, methodSaid } from './figures.tsx'
import { PoolForm } from './pool-form.tsx'
import type { Evidence, Prediction } from './view.ts'

type Props = { prediction: Prediction; evidence: Evidence }

/** How the groups were combined, with all figures and the other ways; open where a reader chose one. */
export function Combined({ prediction, evidence }: Props) {
  const { pool, choice } = evidence
  if (!pool) return null
  return (
    <Fold
      id="combined"
      level={3}
      title={predictionWords.pooling.title}
      told={predictionPageWords.told.combined(methodSaid(pool, evidence), pool.k)}
      open={!choice.usual}
    >
      <Figures pool={pool} evidence={evidence} prediction={prediction} />
      <PoolForm prediction={prediction} evidence={evidence} />
    </Fold>
  )
}
