import { DeletionPage } from '#app/components/compose/deletion-page.tsx'
import { discussionWords } from '#messages/discussion.ts'

export const DeleteCommentPage = () => (
  <DeletionPage title={discussionWords.deleteTitle} lead={discussionWords.deleteWarning} />
)
