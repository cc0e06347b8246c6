import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { visibilityPath } from '#app/domain/paths/subject.ts'
import { discussionWords } from '#messages/discussion.ts'

type Props = { subjectId: string; to: 'hidden' | 'public' }

/** A curator's fold: hide something with a public reason, or show it again. */
export function HideForm({ subjectId, to }: Props) {
  const word = to === 'hidden' ? discussionWords.hide : discussionWords.show
  return (
    <details className="hide-fold">
      <summary>{word}</summary>
      <Form method="post" action={visibilityPath(subjectId)} className="form">
        <input type="hidden" name="to" value={to} />
        <TextInput
          name="reason"
          id={`reason-${subjectId}`}
          label={discussionWords.reasonPublic}
          required
        />
        <Button small>{word}</Button>
      </Form>
    </details>
  )
}
