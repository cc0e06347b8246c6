import { MarkNote } from '#app/components/attempt/mark-note.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Section } from '#app/components/page/section.tsx'
import type { Mark } from '#app/domain/attempt/marks.ts'
import type { MarkView } from '#app/domain/attempt/view.ts'
import { attemptWords } from '#messages/attempt.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'

type Props = { mark: Mark; present: MarkView | undefined }

/** One of the two marks: how it stands, and the form that sets it or takes it back. */
export function MarkForm({ mark, present }: Props) {
  const label = present ? words.takeBackNote : words.note
  const returned = useReturned({ note: label })
  const mine = returned.typed('mark') === mark
  return (
    <Section id={mark} title={attemptWords.marks[mark]}>
      <Form method="post" className="form">
        {mine ? <ProblemSummary problems={returned.summary} /> : null}
        <input type="hidden" name="mark" value={mark} />
        <input type="hidden" name="step" value={present ? 'take-back' : 'set'} />
        {present ? <MarkNote mark={present} /> : null}
        <TextInput
          name="note"
          id={mine ? 'note' : `note-${mark}`}
          label={label}
          hint={present ? undefined : attemptWords.markHints[mark]}
          problems={mine ? returned.problems('note') : []}
          defaultValue={mine ? returned.typed('note') : ''}
          required
        />
        <SubmitRow>
          <Button>{present ? words.takeBack : words.set}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}
