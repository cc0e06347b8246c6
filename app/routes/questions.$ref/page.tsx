import { useLoaderData } from '@remix-run/react'
import { AttemptList } from '#app/components/attempt/attempt-list.tsx'
import { EvidenceList } from '#app/components/evidence/evidence-list.tsx'
import { RecordPage } from '#app/components/record/record-page.tsx'
import { attemptWords } from '#messages/attempt.ts'
import { evidenceWords } from '#messages/evidence.ts'
import { questionWords as words } from '#messages/question.ts'
import { Beside } from './beside.tsx'
import { Chain } from './chain.tsx'
import { PartList } from './part-list.tsx'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

export function QuestionPage() {
  const { question, head, chain, byHand, attempts, ...rest } = useLoaderData<typeof loader>()
  const { parts } = question
  return (
    <RecordPage
      {...rest}
      record={question}
      label={words.kinds[question.questionKind]}
      status={<Status question={question} basisAttemptId={attempts.basisId} {...head} />}
      beside={<Beside question={question} />}
      remarksLack={words.notWorkedIn[question.notWorkedIn]}
      contents={[
        { id: 'claims', label: words.chain.claims, count: chain.claims.length },
        ...(parts.length > 0 ? [{ id: 'parts', label: words.parts, count: parts.length }] : []),
        { id: 'attempts', label: attemptWords.heading, count: attempts.items.length },
        ...(byHand.length > 0
          ? [{ id: 'evidence', label: evidenceWords.heading, count: byHand.length }]
          : []),
      ]}
    >
      <Chain question={question} {...chain} />
      {parts.length > 0 ? <PartList parts={parts} /> : null}
      <AttemptList question={question} {...attempts} />
      <EvidenceList record={question} items={byHand} mayAttach={question.abilities.attach} />
    </RecordPage>
  )
}
