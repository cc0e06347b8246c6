import { State } from '#app/components/page/state.tsx'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { footingWords } from '#messages/footing.ts'
import { statusOf } from './status-of.ts'

const SAYS: Record<string, 'supports' | 'contradicts'> = {
  'claim supported': 'supports',
  'prediction confirmed': 'supports',
  'prediction refuted': 'contradicts',
}

/** The footing of a status that has one, as it stands after it. */
export function afterStatus(kind: RecordKind, status: string, footing?: Footing | null): string {
  const says = SAYS[`${kind} ${status}`]
  return says && footing ? footingWords.after[says][footing] : ''
}

type Props = {
  kind: RecordKind
  status: string
  footing?: Footing | null
  /** Of a prediction: what its measurements say, if anything. */
  verdict?: Verdict | null
}

/** Where a record of any kind stands, and on what. */
export function RecordState(props: Props) {
  const { mark, word, after } = standingOf(props)
  return (
    <State mark={mark} after={after}>
      {word}
    </State>
  )
}

/** In words: a prediction with a verdict says it, as it does in its own list. */
function standingOf({ kind, status, footing = null, verdict = null }: Props) {
  if (kind === 'prediction' && verdict !== null)
    return outcomeOf({ status, verdict, footing, verdictReason: null })
  return { ...statusOf(kind, status), after: afterStatus(kind, status, footing) }
}
