import { Form } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { visibilityPath } from '#app/domain/paths/subject.ts'
import { messages as m } from '#app/messages/index.ts'

type Props = { subjectId: string; to: 'hidden' | 'public' }

/** A curator's fold: hide something with a public reason, or show it again. */
export function HideForm({ subjectId, to }: Props) {
  const word = to === 'hidden' ? m.discussion.hide : m.discussion.show
  return (
    <details className="hide-fold">
      <summary>{word}</summary>
      <Form method="post" action={visibilityPath(subjectId)} className="form">
        <input type="hidden" name="to" value={to} />
        <TextInput
          name="reason"
          id={`reason-${subjectId}`}
          label={m.discussion.reasonPublic}
          required
        />
        <Button small>{word}</Button>
      </Form>
    </details>
  )
}
