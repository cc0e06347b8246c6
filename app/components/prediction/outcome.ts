import type { MarkName } from '#app/components/page/mark-name.ts'
import { statusOf } from '#app/components/record/status-of.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import { afterVerdict, type Standing, verdictMark, verdictWord } from './verdict-state.tsx'

type Judged = Standing & { status: string }
type Outcome = { mark: MarkName; word: string; after: string }

/** What became of a prediction, in one mark: its resolution, else what the measurements say. */
export function outcomeOf({ status, ...standing }: Judged): Outcome {
  if (status !== 'registered')
    return { ...statusOf('prediction', status), after: afterOutcome(status, standing) }
  return { mark: verdictMark(standing), word: verdictWord(standing), after: afterVerdict(standing) }
}

/** The footing of an outcome that the verdict bears out; beside what is only proposed, the verdict. */
function afterOutcome(status: string, standing: Standing): string {
  if (status !== 'resolution-proposed')
    return afterVerdict({
      ...standing,
      footing: footingOfOutcome(status, standing),
      verdictReason: null,
    })
  const after = afterVerdict(standing)
  const said = verdictWord(standing).toLowerCase()
  return standing.verdict ? [said, after].filter(Boolean).join(', ') : ''
}
