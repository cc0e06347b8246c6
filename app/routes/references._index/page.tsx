import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { referenceItem } from '#app/components/record/reference-item.tsx'
import { References } from '#app/components/record/references.tsx'
import { siteWords } from '#messages/site.ts'
import type { loader } from './route.tsx'

export function ReferencesPage() {
  const { references } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={siteWords.references} lead={siteWords.referencesLead} width="text" />
      {references.length > 0 ? (
        <References
          items={references.map((work) => ({ ...referenceItem(work), citedBy: work.uses }))}
        />
      ) : (
        <EmptyPlace>{siteWords.noReferences}</EmptyPlace>
      )}
    </Page>
  )
}
