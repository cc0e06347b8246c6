import { useLoaderData } from '@remix-run/react'
import { AreaFields, areaLabels } from '#app/components/area/area-fields.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { areaPath } from '#app/domain/paths/area.ts'
import { areaWords } from '#messages/area.ts'
import type { loader } from './route.tsx'

const words = areaWords.forms

export function EditAreaPage() {
  const area = useLoaderData<typeof loader>()
  const returned = useReturned(areaLabels)
  return (
    <FormPage
      title={words.edit}
      lead={<Link to={areaPath(area.key)}>{area.name}</Link>}
      returned={returned}
      submit={words.save}
    >
      <AreaFields returned={returned} area={area} />
    </FormPage>
  )
}
