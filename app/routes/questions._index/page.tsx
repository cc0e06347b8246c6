import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { composeWords } from '#messages/compose.ts'
import { questionWords } from '#messages/question.ts'
import { questionStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const facetWords = {
  kind: questionWords.kinds,
  status: { ...questionStatuses, ...questionWords.groups },
}

export const QuestionsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={composeWords.propose}
    facetWords={facetWords}
    state={({ status }) => <QuestionState status={status as QuestionStatus} />}
  />
)
