import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const facetWords = { kind: m.claim.kinds, status: m.claim.statuses, mark: m.claim.statuses }

export const ClaimsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={m.claim.form.propose}
    facetWords={facetWords}
    state={({ status, own }) => (
      <>
        <RecordState kind="claim" status={status} />
        {own.mark ? <RecordState kind="claim" status={own.mark} /> : null}
      </>
    )}
  />
)
