import { useLoaderData } from '@remix-run/react'
import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords } from '#messages/compose.ts'
import type { loader } from './route.tsx'

export function DeleteRecordPage() {
  const { record } = useLoaderData<typeof loader>()
  const name = recordName(record.kind, record.number)
  return (
    <DeletionPage title={composeWords.deleteTitle(name)} lead={composeWords.deleteLead}>
      <bdi>{record.titlePlain}</bdi>
    </DeletionPage>
  )
}
