import type { MarkName } from '#app/components/page/mark-name.ts'
import { statusOf } from '#app/components/record/record-state.tsx'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { messages as m } from '#app/messages/index.ts'

type Judged = { status: string; verdict: Verdict | null }

/** What became of a prediction, in one mark: its resolution, else what the measurements say. */
export function outcomeOf({ status, verdict }: Judged): { mark: MarkName; word: string } {
  if (status !== 'registered') return statusOf('prediction', status)
  if (verdict === null) return { mark: 'untested', word: m.prediction.page.noVerdict }
  return { mark: verdict, word: m.observable.outcomes[verdict] }
}
