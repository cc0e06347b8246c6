import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { deskWords } from '#messages/desk.ts'
import type { loader } from './route.tsx'

const words = deskWords.suspension

export function SuspensionPage() {
  const { handle, suspended } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={suspended ? words.endTitle(handle) : words.title(handle)}
      lead={suspended ? null : words.lead}
      label={words.reason}
      submit={suspended ? words.endSubmit : words.submit}
      optional
    >
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="suspended" value={suspended ? 'no' : 'yes'} />
    </ReasonPage>
  )
}
