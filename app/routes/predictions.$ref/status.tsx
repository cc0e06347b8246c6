import { State } from '#app/components/page/state.tsx'
import { Tally } from '#app/components/prediction/tally.tsx'
import { statusOf } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { Evidence, Shown } from './shown.ts'

const words = m.prediction

/** Where the prediction stands, and what its measurements say together and one by one. */
export function Status({ prediction, evidence }: Shown) {
  const { mark, word } = statusOf('prediction', prediction.status)
  const registered = prediction.status === 'registered'
  return (
    <StatusLine
      mark={mark}
      word={registered ? words.status.unresolved : word}
      asOf={prediction.statusAsOf}
      basis={basisOf(prediction, evidence)}
      why={evidence && evidence.total > 0 ? '#measurements' : undefined}
    />
  )
}

function basisOf(prediction: Shown['prediction'], evidence: Evidence | null) {
  if (!prediction.registration) return words.status.draft
  if (!evidence) return words.status.binary
  return (
    <>
      {evidence.pool ? (
        <State mark={evidence.pool.verdict}>{words.poolSays[evidence.pool.verdict]}</State>
      ) : (
        words.status.noPool
      )}{' '}
      {evidence.total > 0 ? (
        <span className="tally-line">
          {words.status.single} <Tally tally={evidence.tally} />
        </span>
      ) : null}
    </>
  )
}
