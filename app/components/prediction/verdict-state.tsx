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
  return verdictReason ? verdictReasons[verdictReason.key].short(verdictReason.count) : ''
}

/** Undecided and untested are one word, with what is missing after it. */
export const verdictWord = ({ verdict }: Pick<Standing, 'verdict'>): string =>
  verdict ? observableWords.outcomes[verdict] : observableWords.outcomes.inconclusive

type Props = Standing & { word?: string | undefined }

/** What was measured says of a prediction, in one line: mark, word, and on what it stands. */
export const VerdictState = ({ word, ...standing }: Props) => (
  <State mark={standing.verdict ?? 'untested'} after={afterVerdict(standing)}>
    {word ?? verdictWord(standing)}
  </State>
)
