import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { useReturnedFrom } from '#app/components/forms/use-returned.ts'
import { Notice } from '#app/components/page/notice.tsx'
import { deskWords } from '#messages/desk.ts'
import type { action, loader } from './route.tsx'

const words = deskWords.reset

export function ResetLinkPage() {
  const { handle } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const returned = useReturnedFrom(made?.ok ? undefined : made, {})
  return (
    <FormPage
      title={words.title(handle)}
      lead={words.lead}
      narrow
      about={made?.ok ? <Made link={made.link} /> : null}
      returned={returned}
      submit={words.submit}
    />
  )
}

const Made = ({ link }: { link: string }) => (
  <Notice tone="done">
    <p>
      <code>{link}</code>
    </p>
    <p>{words.made}</p>
  </Notice>
)
