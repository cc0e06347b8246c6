import { useLoaderData } from '@remix-run/react'
import { DeletionForm } from '#app/components/compose/deletion-form.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function DeletionPage() {
  const { record } = useLoaderData<typeof loader>()
  const name = recordName(record.kind, record.number)
  return (
    <Page>
      <PageHead title={m.compose.deleteTitle(name)} lead={m.compose.deleteLead} width="text" />
      <p className="serif-line">{record.titlePlain}</p>
      <DeletionForm />
    </Page>
  )
}
