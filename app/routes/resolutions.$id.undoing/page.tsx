import { useLoaderData } from '@remix-run/react'
import { ReasonForm } from '#app/components/resolution/reason-form.tsx'
import type { loader } from './route.tsx'

export function UndoingPage() {
  return <ReasonForm act="undoing" {...useLoaderData<typeof loader>()} />
}
