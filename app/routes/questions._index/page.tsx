import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const facetWords = {
  kind: m.question.kinds,
  status: { ...m.question.statuses, ...m.question.groups },
}

export const QuestionsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={m.compose.propose}
    facetWords={facetWords}
    state={({ status }) => <QuestionState status={status as QuestionStatus} />}
  />
)
