import { AnswerAxis } from '#app/charts/answer/answer-axis.tsx'
import type { Answer } from '#app/charts/answer/types.ts'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { questionMark } from '#app/components/page/question-state.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { Settlings } from '#app/components/wanted/settlings.tsx'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { recordPath, timelinePath } from '#app/domain/paths/record.ts'
import type { SettlingLine } from '#app/domain/wanted/settling-line.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { attemptWords } from '#messages/attempt.ts'
import { groundWords } from '#messages/ground.ts'
import { questionWords as words } from '#messages/question.ts'
import { formalStatuses, questionStatuses } from '#messages/statuses.ts'

type Props = {
  question: QuestionView
  basisAttemptId: string | null
  answer: Answer | null
  settlings: SettlingLine[]
}

/** Where the question stands, what is known, and what would settle it. */
export function Status({ question, basisAttemptId, answer, settlings }: Props) {
  const { status, summary, formalStatus } = question
  return (
    <StatusLine
      mark={questionMark(status)}
      word={questionStatuses[status]}
      asOf={question.statusAsOf}
      derived={<DerivedSentence summary={summary} symbol={symbolIn(answer, summary)} />}
      figure={answer ? <AnswerAxis answer={answer} /> : null}
      settle={<Settlings settlings={settlings.slice(0, 1)} />}
      basis={<Basis question={question} basisAttemptId={basisAttemptId} />}
      why={timelinePath(question)}
      beside={formalStatus === 'none' ? null : formalStatuses[formalStatus]}
    />
  )
}

/** The axis is of the observable that the sentence names, where it names one. */
const symbolIn = (answer: Answer | null, { measured }: QuestionView['summary']) =>
  measured ? answer?.observable.symbol : null

type Based = Pick<Props, 'question' | 'basisAttemptId'>

/** On what the status stands, where somebody gave it one. */
function Basis({ question: { status, statusBasis, mergedInto, summary }, basisAttemptId }: Based) {
  const told = summary.messages.some((message) => message.key === 'ended' && message.basis !== '')
  return (
    <>
      {told
        ? null
        : groundWords.text(statusBasis) || (status === 'proposed' ? words.bases[status] : '')}
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
  )
}
