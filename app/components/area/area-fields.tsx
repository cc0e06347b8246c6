import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { areaWords } from '#messages/area.ts'

const words = areaWords.forms

export const areaLabels = { name: words.name, description: words.description }

type Props = {
  returned: ReturnType<typeof useReturned>
  area?: { name: string; description: string }
}

/** What an area is called and what belongs into it. */
export const AreaFields = ({ returned: { problems, typed }, area }: Props) => (
  <>
    <TextInput
      name="name"
      label={areaLabels.name}
      hint={words.nameHint}
      problems={problems('name')}
      defaultValue={typed('name', area?.name)}
      required
    />
    <TextArea
      name="description"
      label={areaLabels.description}
      hint={words.descriptionHint}
      problems={problems('description')}
      defaultValue={typed('description', area?.description)}
      optional
    />
  </>
)
