import { useLoaderData } from '@remix-run/react'
import { KindList } from '#app/components/lists/kind-list.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { claimWords } from '#messages/claim.ts'
import { claimFormWords } from '#messages/claim-form.ts'
import { footingWords } from '#messages/footing.ts'
import { claimStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const facetWords = {
  kind: claimWords.kinds,
  status: claimStatuses,
  mark: claimStatuses,
  footing: footingWords.names,
}

export const ClaimsPage = () => (
  <KindList
    list={useLoaderData<typeof loader>()}
    propose={claimFormWords.propose}
    facetWords={facetWords}
    state={({ status, own }) => (
      <>
        <RecordState kind="claim" status={status} footing={own.footing as Footing | null} />
        {own.mark ? <RecordState kind="claim" status={own.mark} /> : null}
      </>
    )}
  />
)
