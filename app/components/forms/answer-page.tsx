import type { Choice } from './choice.ts'
import { FormPage, type FormPageProps } from './form-page.tsx'
import { RadioGroup } from './radio-group.tsx'
import { TextInput } from './text-input.tsx'
import { useReturned } from './use-returned.ts'

type Props = FormPageProps & {
  /** Asks for the answer. */
  question: string
  answers: Choice[]
  /** Asks for the reason. */
  reason: string
  reasonHint?: string
}

/** A page that answers what somebody asked for, and says why. */
export function AnswerPage({ question, answers, reason, reasonHint, ...page }: Props) {
  const returned = useReturned({ answer: question, reason })
  return (
    <FormPage {...page} returned={returned}>
      <RadioGroup
        name="answer"
        legend={question}
        problems={returned.problems('answer')}
        chosen={returned.typed('answer')}
        choices={answers}
      />
      <TextInput
        name="reason"
        label={reason}
        hint={reasonHint}
        problems={returned.problems('reason')}
        defaultValue={returned.typed('reason')}
      />
    </FormPage>
  )
}
