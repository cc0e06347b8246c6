import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { claimWords } from '#messages/claim.ts'
import { claimFormWords } from '#messages/claim-form.ts'
import { claimStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const facetWords = { kind: claimWords.kinds, status: claimStatuses, mark: claimStatuses }

export const ClaimsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={claimFormWords.propose}
    facetWords={facetWords}
    state={({ status, own }) => (
      <>
        <RecordState kind="claim" status={status} />
        {own.mark ? <RecordState kind="claim" status={own.mark} /> : null}
      </>
    )}
  />
)
