import { useLoaderData } from '@remix-run/react'
import { ResolutionReason } from '#app/components/resolution/resolution-reason.tsx'
import type { loader } from './route.tsx'

export function WithdrawalPage() {
  return <ResolutionReason act="withdrawal" {...useLoaderData<typeof loader>()} />
}
