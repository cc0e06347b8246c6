import type { MarkName } from '#app/components/page/mark-name.ts'
import { State } from '#app/components/page/state.tsx'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { footingWords } from '#messages/footing.ts'
import { observableWords } from '#messages/observable.ts'
import { verdictReasons } from '#messages/verdict-reasons.ts'

/** A verdict as it is stored, or made by a reader's choice: then without a footing. */
export type Standing = {
  verdict: Verdict | null
  footing: Footing | null
  verdictReason: NamedReason | null
}

/** What stands after a verdict: its footing where it is decided, else what is missing. */
export function afterVerdict({ verdict, footing, verdictReason }: Standing): string {
  if (verdict === 'supports' || verdict === 'contradicts')
    return footing ? footingWords.after[verdict][footing] : ''
  if (verdictReason === null || verdictReason.key === 'nothing-measured') return ''
  return verdictReasons[verdictReason.key].short(verdictReason.count)
}

type Judged = Pick<Standing, 'verdict' | 'verdictReason'>

/** Undecided is one word, with what is missing after it; where nothing counts yet it is another. */
export function verdictWord({ verdict, verdictReason }: Judged): string {
  if (verdict) return observableWords.outcomes[verdict]
  return verdictReason?.key === 'nothing-measured'
    ? observableWords.notMeasured
    : observableWords.outcomes.inconclusive
}

/** A dotted ring says that nothing counts yet. */
export const verdictMark = ({ verdict, verdictReason }: Judged): MarkName =>
  verdict ??
  (verdictReason && verdictReason.key !== 'nothing-measured' ? 'inconclusive' : 'untested')

type Props = Standing & { word?: string | undefined }

/** What was measured says of a prediction, in one line: mark, word, and on what it stands. */
export const VerdictState = ({ word, ...standing }: Props) => (
  <State mark={verdictMark(standing)} after={afterVerdict(standing)}>
    {word ?? verdictWord(standing)}
  </State>
)
