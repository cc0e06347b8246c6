import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps>

export function TextArea({
  label,
  hint,
  problems,
  optional,
  after,
  id,
  name,
  hideLabel,
  ...area
}: Props) {
  return (
    <Field {...{ label, hint, problems, optional, after, id, name, hideLabel }}>
      {(control) => <textarea rows={3} dir="auto" {...area} {...control} />}
    </Field>
  )
}
