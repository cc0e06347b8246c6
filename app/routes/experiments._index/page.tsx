import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { experimentWords } from '#messages/experiment.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'
import { experimentStates } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const facetWords = { kind: experimentWords.kinds, state: experimentStates }

export const ExperimentsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={experimentFormWords.report}
    facetWords={facetWords}
    state={({ status }) => <RecordState kind="experiment" status={status} />}
  />
)
