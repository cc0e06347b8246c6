import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { messages as m } from '#app/messages/index.ts'

type Props = {
  action: string
  parentId?: string
  /** Makes sending the form twice harmless. */
  formKey: string
  submit: string
  returned?: ReturnType<typeof useReturned>
  id?: string
  children?: ReactNode
}

export function CommentForm(props: Props) {
  const { action, parentId, formKey, submit, returned, id = 'body', children } = props
  return (
    <Form method="post" action={action} className="form">
      {returned ? <ProblemSummary problems={returned.summary} /> : null}
      <input type="hidden" name="key" value={formKey} />
      {parentId ? <input type="hidden" name="parentId" value={parentId} /> : null}
      <MarkupEditor
        name="body"
        id={id}
        label={m.discussion.bodyLabel}
        hint={m.discussion.bodyHelp}
        problems={returned?.problems('body')}
        defaultValue={returned?.typed('body') ?? ''}
      />
      <SubmitRow>
        <Button look="primary">{submit}</Button>
        {children}
      </SubmitRow>
    </Form>
  )
}
