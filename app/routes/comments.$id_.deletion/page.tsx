import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { messages as m } from '#app/messages/index.ts'

export const DeleteCommentPage = () => (
  <DeletionPage title={m.discussion.deleteTitle} lead={m.discussion.deleteWarning} />
)
