import { useLoaderData } from '@remix-run/react'
import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function RemovalPage() {
  const { target } = useLoaderData<typeof loader>()
  return (
    <DeletionPage title={m.evidence.removeTitle} lead={m.evidence.removeLead}>
      {recordName(target.kind, target.number)}, {target.titlePlain}
    </DeletionPage>
  )
}
