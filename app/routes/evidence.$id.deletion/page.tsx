import { useLoaderData } from '@remix-run/react'
import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { evidenceWords } from '#messages/evidence.ts'
import type { loader } from './route.tsx'

export function RemovalPage() {
  const { target } = useLoaderData<typeof loader>()
  return (
    <DeletionPage title={evidenceWords.removeTitle} lead={evidenceWords.removeLead}>
      {recordName(target.kind, target.number)}, <bdi>{target.titlePlain}</bdi>
    </DeletionPage>
  )
}
