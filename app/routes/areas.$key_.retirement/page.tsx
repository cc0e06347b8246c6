import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { areaWords } from '#messages/area.ts'
import type { loader } from './route.tsx'

const words = areaWords.forms

export function RetirementPage() {
  const { name, retired } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={retired ? words.restoreTitle(name) : words.retireTitle(name)}
      lead={retired ? null : words.retireWill}
      label={words.reason}
      submit={retired ? words.restore : words.retire}
      optional
    >
      <input type="hidden" name="retired" value={retired ? 'no' : 'yes'} />
    </ReasonPage>
  )
}
