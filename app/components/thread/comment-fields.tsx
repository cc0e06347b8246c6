import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { useSite } from '#app/components/page/use-site.ts'
import { composeWords } from '#messages/compose.ts'
import { discussionWords } from '#messages/discussion.ts'

export type CommentFieldsProps = {
  parentId?: string
  /** Makes sending the form twice harmless. */
  formKey: string
  submit: string
  returned: ReturnType<typeof useReturned>
  id?: string
}

export const COMMENT_LABELS = { body: discussionWords.bodyLabel }

/** What the form for a comment holds, in place and on a page of its own. */
export function CommentFields(props: CommentFieldsProps) {
  const { parentId, formKey, submit, returned, id = 'body' } = props
  const { contentLicence } = useSite()
  return (
    <>
      <Previews returned={returned} />
      <ProblemSummary problems={returned.summary} />
      <input type="hidden" name="key" value={formKey} />
      {parentId ? <input type="hidden" name="parentId" value={parentId} /> : null}
      <MarkupEditor
        name="body"
        id={id}
        label={COMMENT_LABELS.body}
        hideLabel
        hint={discussionWords.bodyHelp}
        problems={returned.problems('body')}
        defaultValue={returned.typed('body')}
      />
      <SubmitRow hint={composeWords.licence(contentLicence)}>
        <Button look="primary">{submit}</Button>
        <PreviewButton />
      </SubmitRow>
    </>
  )
}
