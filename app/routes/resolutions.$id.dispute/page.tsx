import { useLoaderData } from '@remix-run/react'
import { ReasonForm } from '#app/components/resolution/reason-form.tsx'
import type { loader } from './route.tsx'

export function DisputePage() {
  return <ReasonForm act="dispute" {...useLoaderData<typeof loader>()} />
}
