import { useLoaderData } from '@remix-run/react'
import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function DeleteRecordPage() {
  const { record } = useLoaderData<typeof loader>()
  const name = recordName(record.kind, record.number)
  return (
    <DeletionPage title={m.compose.deleteTitle(name)} lead={m.compose.deleteLead}>
      {record.titlePlain}
    </DeletionPage>
  )
}
