import { FormPage, type FormPageProps } from './form-page.tsx'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'
import { useReturned } from './use-returned.ts'

type Props = FormPageProps & {
  /** Asks for the reason. */
  label: string
  optional?: boolean
  /** A reason that others answer: it gets several lines. */
  long?: boolean
}

/** A page that asks why something is done, and does it. */
export function ReasonPage({ label, optional, long, children, ...page }: Props) {
  const returned = useReturned({ reason: label })
  const field = {
    name: 'reason',
    label,
    problems: returned.problems('reason'),
    defaultValue: returned.typed('reason'),
    ...(optional ? { optional } : { required: true }),
  }
  return (
    <FormPage {...page} returned={returned}>
      {children}
      {long ? <TextArea maxLength={500} {...field} /> : <TextInput {...field} />}
    </FormPage>
  )
}
