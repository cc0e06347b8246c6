import type { FieldProps } from '#app/components/forms/field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { messages as m } from '#app/messages/index.ts'

type Props = FieldProps & { defaultValue: string; areas: { key: string; name: string }[] }

/** The areas of the site, and none. */
export const AreaSelect = ({ areas, ...field }: Props) => (
  <Select
    hint={m.compose.areaHint}
    {...field}
    choices={[
      { value: '', label: m.compose.noArea },
      ...areas.map(({ key, name }) => ({ value: key, label: name })),
    ]}
  />
)
