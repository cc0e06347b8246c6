import { useLoaderData } from '@remix-run/react'
import { ResolutionReason } from '#app/components/resolution/resolution-reason.tsx'
import type { loader } from './route.tsx'

export function DisputePage() {
  return <ResolutionReason act="dispute" {...useLoaderData<typeof loader>()} />
}
