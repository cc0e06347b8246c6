import { DeletionForm } from '#app/components/compose/deletion-form.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'

export function DeleteCommentPage() {
  return (
    <Page>
      <PageHead title={m.discussion.deleteTitle} lead={m.discussion.deleteWarning} width="text" />
      <DeletionForm />
    </Page>
  )
}
