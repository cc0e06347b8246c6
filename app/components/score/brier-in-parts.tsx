import type { BrierParts } from '#app/domain/score/calibration.ts'
import { brierText } from '#app/domain/score/score-text.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.calibration.parts

type Props = { parts: BrierParts; n: number; predictions: number }

/** What the Brier score is made of: how honest, how telling, and how hard to foretell. */
export const BrierInParts = ({ parts, n, predictions }: Props) => (
  <details className="chart-table">
    <summary>{words.title}</summary>
    <dl className="facts brier-parts">
      <dt>{words.reliability}</dt>
      <dd>{brierText(parts.reliability)}</dd>
      <dt>{words.resolution}</dt>
      <dd>{brierText(parts.resolution)}</dd>
      <dt>{words.uncertainty}</dt>
      <dd>{brierText(parts.uncertainty)}</dd>
      <dt>{words.within}</dt>
      <dd>{brierText(parts.withinVariance - 2 * parts.withinCovariance)}</dd>
      <dt>{words.brier}</dt>
      <dd>{scoreWords.facts.sized(brierText(parts.brier), n, predictions)}</dd>
    </dl>
    <p className="hint">{words.sum}</p>
  </details>
)
