import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const facetWords = { kind: m.experiment.kinds, state: m.experiment.states }

export const ExperimentsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={m.experiment.form.report}
    facetWords={facetWords}
    state={({ status }) => <RecordState kind="experiment" status={status} />}
  />
)
