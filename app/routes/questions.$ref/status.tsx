import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { questionMark } from '#app/components/page/question-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { recordPath, timelinePath } from '#app/domain/paths/record.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { attemptWords } from '#messages/attempt.ts'
import { groundWords } from '#messages/ground.ts'
import { questionWords as words } from '#messages/question.ts'
import { formalStatuses, questionStatuses } from '#messages/statuses.ts'

type Props = { question: QuestionView; basisAttemptId: string | null }

/** Where the question stands, since when and on what basis. */
export function Status({ question, basisAttemptId }: Props) {
  const { status, statusBasis, mergedInto, formalStatus } = question
  return (
    <StatusLine
      mark={questionMark(status)}
      word={questionStatuses[status]}
      asOf={question.statusAsOf}
      basis={
        <>
          {groundWords.text(statusBasis) || words.bases[status]}
          {basisAttemptId ? (
            <>
              {' '}
              <Link className="text-link" to={attemptPath(basisAttemptId)}>
                {attemptWords.acceptedLink}
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
      beside={formalStatus === 'none' ? null : formalStatuses[formalStatus]}
    />
  )
}
