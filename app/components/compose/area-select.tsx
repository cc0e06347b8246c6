import type { FieldProps } from '#app/components/forms/field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { composeWords } from '#messages/compose.ts'

type Props = FieldProps & { defaultValue: string; areas: Area[] }

type Area = { key: string; name: string; retiredAt?: Date | null }

/** The areas of the site, and none. A retired one is offered where it was chosen before. */
export const AreaSelect = ({ areas, ...field }: Props) => (
  <Select
    hint={composeWords.areaHint}
    {...field}
    choices={[
      { value: '', label: composeWords.noArea },
      ...areas
        .filter(({ key, retiredAt }) => !retiredAt || key === field.defaultValue)
        .map(({ key, name }) => ({ value: key, label: name })),
    ]}
  />
)
