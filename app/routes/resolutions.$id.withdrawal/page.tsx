import { useLoaderData } from '@remix-run/react'
import { ReasonForm } from '#app/components/resolution/reason-form.tsx'
import type { loader } from './route.tsx'

export function WithdrawalPage() {
  return <ReasonForm act="withdrawal" {...useLoaderData<typeof loader>()} />
}
