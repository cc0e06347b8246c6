import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { questionMark } from '#app/components/page/question-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { recordPath, timelinePath } from '#app/domain/paths/record.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'

const words = m.question

type Props = { question: QuestionView; basisAttemptId: string | null }

/** Where the question stands, since when and on what basis. */
export function Status({ question, basisAttemptId }: Props) {
  const { status, statusBasis, mergedInto, formalStatus } = question
  return (
    <StatusLine
      mark={questionMark(status)}
      word={words.statuses[status]}
      asOf={question.statusAsOf}
      basis={
        <>
          {m.ground.text(statusBasis) || words.bases[status]}
          {basisAttemptId ? (
            <>
              {' '}
              <Link className="text-link" to={attemptPath(basisAttemptId)}>
                {m.attempt.acceptedLink}
              </Link>
              .
            </>
          ) : null}
          {mergedInto ? (
            <>
              {' '}
              <Link className="text-link" to={recordPath(mergedInto)}>
                <Inline body={mergedInto.title} />
              </Link>
            </>
          ) : null}
        </>
      }
      why={timelinePath(question)}
      beside={formalStatus === 'none' ? null : words.formal[formalStatus]}
    />
  )
}
