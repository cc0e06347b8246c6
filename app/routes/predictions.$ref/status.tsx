import { AnswerAxis } from '#app/charts/answer/answer-axis.tsx'
import type { Answer } from '#app/charts/answer/types.ts'
import { Moment } from '#app/components/page/moment.tsx'
import { State } from '#app/components/page/state.tsx'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import {
  afterVerdict,
  verdictMark,
  verdictWord,
} from '#app/components/prediction/verdict-state.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { OnResolution } from '#app/components/resolution/on-resolution.tsx'
import type { EvidenceView } from '#app/domain/evidence/view.ts'
import { isUndecided, isUnregistered } from '#app/domain/prediction/state.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { predictionWords as words } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { sealedWords } from '#messages/sealed.ts'
import { CriterionMet } from './criterion-met.tsx'
import { Settle } from './settle.tsx'
import type { Evidence, View } from './view.ts'

const page = predictionPageWords.status

type Props = View & {
  resolution: PredictionResolution | null
  byHand: EvidenceView[]
  answer: Answer | null
}

/** What is known comes first: verdict or outcome, why, what would settle it; then the bookkeeping. */
export function Status({ prediction, evidence, resolution, byHand, answer }: Props) {
  const current = resolution?.current ?? null
  const measured = evidence !== null && evidence.total > 0 ? '#measurements' : undefined
  const registered = prediction.registration !== null
  return (
    <StatusLine
      {...headOf(prediction, evidence)}
      derived={
        <DerivedSentence summary={prediction.summary} symbol={prediction.observable?.symbol} />
      }
      figure={answer ? <AnswerAxis answer={answer} /> : null}
      settle={<Settle prediction={prediction} />}
      basis={
        registered ? (
          <Bookkeeping {...{ prediction, evidence, resolution }} />
        ) : (
          <Unregistered seal={prediction.seal} />
        )
      }
      why={current ? '#resolution' : measured}
    >
      <CriterionMet items={byHand} open={current === null} />
    </StatusLine>
  )
}

/** Who sees a draft, or since when its terms are sealed and for what it waits. */
const Unregistered = ({ seal }: Pick<View['prediction'], 'seal'>) =>
  seal ? (
    <>
      {sealedWords.sealed} <Moment at={seal.at} as="short" />
      {sealedWords.waits[seal.observable ? (seal.curator ? 'both' : 'observable') : 'curator']}
    </>
  ) : (
    page.draft
  )

/** The verdict while nobody has decided how it came out, else the outcome. */
function headOf(
  { status, statusAsOf, standing, passed }: View['prediction'],
  evidence: Evidence | null,
) {
  if (isUnregistered(status)) return { ...statusOf('prediction', status), asOf: statusAsOf }
  if (!isUndecided(status)) return { ...outcomeOf({ ...standing, status }), asOf: statusAsOf }
  if (!evidence) {
    const { mark, word } = statusOf('prediction', status)
    return { mark, word: wordOf({ status, passed }, word), asOf: statusAsOf }
  }
  const after = afterVerdict(standing)
  return {
    mark: verdictMark(standing),
    word: verdictWord(standing),
    after,
    asOf: standing.judgedAt ?? statusAsOf,
  }
}

/** Past its deadline, a prediction that nobody has resolved says so. */
function wordOf(
  { status, passed }: Pick<View['prediction'], 'status' | 'passed'>,
  word: string,
): string {
  const said = status === 'registered' ? page.unresolved : word
  return passed ? `${said}, ${words.dueness[passed]}` : said
}

/** Where the resolution stands, and what the measurements say one by one. */
function Bookkeeping({ prediction, evidence, resolution }: Omit<Props, 'byHand' | 'answer'>) {
  const { status } = prediction
  const current = resolution?.current ?? null
  const { mark, word } = statusOf('prediction', status)
  return (
    <>
      {evidence && isUndecided(status) ? (
        <State mark={mark}>{wordOf(prediction, word)}</State>
      ) : null}{' '}
      {current ? <OnResolution resolution={current} /> : null}
    </>
  )
}
