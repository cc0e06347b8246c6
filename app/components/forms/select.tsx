import type { SelectHTMLAttributes } from 'react'
import type { Choice } from './choice.ts'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & { choices: Choice[] }

export function Select(props: Props) {
  const { label, hint, problems, optional, after, id, name, hideLabel, choices, ...select } = props
  return (
    <Field {...{ label, hint, problems, optional, after, id, name, hideLabel }}>
      {(control) => (
        <select {...select} {...control}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
