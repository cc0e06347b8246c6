import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>

export function TextInput({
  label,
  hint,
  problems,
  optional,
  after,
  id,
  name,
  hideLabel,
  ...input
}: Props) {
  return (
    <Field {...{ label, hint, problems, optional, after, id, name, hideLabel }}>
      {(control) => <input type="text" dir="auto" {...input} {...control} />}
    </Field>
  )
}
