import type { MarkName } from '#app/components/page/mark-name.ts'
import { statusOf } from '#app/components/record/record-state.tsx'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { observableWords } from '#messages/observable.ts'
import { predictionWords } from '#messages/prediction.ts'

type Judged = { status: string; verdict: Verdict | null }

/** What became of a prediction, in one mark: its resolution, else what the measurements say. */
export function outcomeOf({ status, verdict }: Judged): { mark: MarkName; word: string } {
  if (status !== 'registered') return statusOf('prediction', status)
  if (verdict === null) return { mark: 'untested', word: predictionWords.page.noVerdict }
  return { mark: verdict, word: observableWords.outcomes[verdict] }
}
