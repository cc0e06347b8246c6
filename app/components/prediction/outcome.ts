import type { MarkName } from '#app/components/page/mark-name.ts'
import { statusOf } from '#app/components/record/record-state.tsx'
import { afterVerdict, type Standing, verdictWord } from './verdict-state.tsx'

type Judged = Standing & { status: string }
type Outcome = { mark: MarkName; word: string; after: string }

/** What became of a prediction, in one mark: its resolution, else what the measurements say. */
export function outcomeOf({ status, ...standing }: Judged): Outcome {
  if (status !== 'registered') return { ...statusOf('prediction', status), after: '' }
  const mark = standing.verdict ?? 'untested'
  return { mark, word: verdictWord(standing), after: afterVerdict(standing) }
}
