import { Tally } from '#app/components/prediction/tally.tsx'
import { tallyWords } from '#app/components/prediction/tally-words.ts'
import { VerdictState } from '#app/components/prediction/verdict-state.tsx'
import { statusOf } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { OnResolution } from '#app/components/resolution/on-resolution.tsx'
import type { EvidenceView } from '#app/domain/evidence/view.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { predictionWords as words } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { robustnessWords } from '#messages/robustness.ts'
import { reasonBeyond } from '#messages/verdict-reasons.ts'
import { CriterionMet } from './criterion-met.tsx'
import { Settle } from './settle.tsx'
import type { Evidence, View } from './view.ts'

type Props = View & { resolution: PredictionResolution | null; byHand: EvidenceView[] }

/** Where the prediction stands, and what its measurements say together and one by one. */
export function Status({ prediction, evidence, resolution, byHand }: Props) {
  const { mark, word } = statusOf('prediction', prediction.status)
  const current = resolution?.current ?? null
  const measured = evidence !== null && evidence.total > 0 ? '#measurements' : undefined
  return (
    <StatusLine
      mark={mark}
      word={wordOf(prediction, word)}
      asOf={prediction.statusAsOf}
      basis={current ? <OnResolution resolution={current} /> : basisOf(prediction, evidence)}
      why={current ? '#resolution' : measured}
      beside={current ? basisOf(prediction, evidence) : null}
    >
      <CriterionMet items={byHand} open={current === null} />
      <Settle prediction={prediction} />
    </StatusLine>
  )
}

/** Past its deadline, a prediction that nobody has resolved says so. */
function wordOf({ status, passed }: View['prediction'], word: string): string {
  const said = status === 'registered' ? predictionPageWords.status.unresolved : word
  return passed ? `${said}, ${words.dueness[passed]}` : said
}

function basisOf(prediction: View['prediction'], evidence: Evidence | null) {
  if (!prediction.registration) return predictionPageWords.status.draft
  if (!evidence) return predictionPageWords.status.binary
  const { standing } = prediction
  const { verdict, verdictReason } = standing
  const analyses = evidence.bends?.analyses
  return (
    <>
      <VerdictState
        {...standing}
        word={verdict ? predictionPageWords.poolSays[verdict] : undefined}
      />
      <span className="tally-line">
        {verdictReason ? `${reasonBeyond(verdictReason)} ` : null}
        {verdict && analyses ? `${robustnessWords.holds(analyses.agree, analyses.of)}. ` : null}
      </span>
      {tallyWords(evidence.tally).length > 0 ? (
        <span className="tally-line">
          {predictionPageWords.status.single} <Tally tally={evidence.tally} />
        </span>
      ) : null}
    </>
  )
}
