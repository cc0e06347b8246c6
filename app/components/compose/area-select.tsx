import type { FieldProps } from '#app/components/forms/field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { composeWords } from '#messages/compose.ts'

type Props = FieldProps & { defaultValue: string; areas: { key: string; name: string }[] }

/** The areas of the site, and none. */
export const AreaSelect = ({ areas, ...field }: Props) => (
  <Select
    hint={composeWords.areaHint}
    {...field}
    choices={[
      { value: '', label: composeWords.noArea },
      ...areas.map(({ key, name }) => ({ value: key, label: name })),
    ]}
  />
)
