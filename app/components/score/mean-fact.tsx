import type { ClusteredMean } from '#app/domain/statistics/clustered-mean.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.facts

type Props = { of: ClusteredMean; text: (value: number) => string }

/** A mean with what it is from and how uncertain it is. */
export const MeanFact = ({ of: { mean, n, clusters, spread }, text }: Props) => (
  <>
    {words.sized(text(mean), n, clusters)}
    <span className="fact-note">
      {spread ? words.spread(text(spread.low), text(spread.high)) : words.oneCluster}
    </span>
  </>
)
