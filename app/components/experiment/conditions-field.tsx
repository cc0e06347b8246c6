import type { FieldProps } from '#app/components/forms/field.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'

type Props = FieldProps & { defaultValue: string; hint: string; example: string }

/** Conditions typed one a line, with an example of the lines. */
export const ConditionsField = ({ hint, example, ...field }: Props) => (
  <TextArea
    {...field}
    rows={4}
    spellCheck={false}
    hint={
      <>
        {hint}
        <span className="typed-example">{example}</span>
      </>
    }
  />
)
