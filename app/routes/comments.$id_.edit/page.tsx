import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import type { loader } from './route.tsx'

const labels = { body: words.bodyLabel, reason: words.reasonOptional }

export function EditCommentPage() {
  const { body, revision, record } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <EditPage
      title={words.editTitle}
      lead={
        <Link to={recordPath(record)}>
          <bdi>{record.titlePlain}</bdi>
        </Link>
      }
      width="text"
      returned={returned}
      revision={revision}
      present={{ body }}
      reason={{ label: labels.reason }}
      submit={words.save}
    >
      <MarkupEditor
        name="body"
        label={labels.body}
        problems={returned.problems('body')}
        defaultValue={returned.typed('body', body)}
      />
    </EditPage>
  )
}
