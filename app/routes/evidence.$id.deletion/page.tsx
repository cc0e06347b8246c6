import { useLoaderData } from '@remix-run/react'
import { DeletionForm } from '#app/components/compose/deletion-form.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function RemovalPage() {
  const { target } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={m.evidence.removeTitle} lead={m.evidence.removeLead} width="text" />
      <p className="serif-line">
        {recordName(target.kind, target.number)}, {target.titlePlain}
      </p>
      <DeletionForm />
    </Page>
  )
}
