import { useLoaderData } from '@remix-run/react'
import { ResolutionReason } from '#app/components/resolution/resolution-reason.tsx'
import type { loader } from './route.tsx'

export function UndoingPage() {
  return <ResolutionReason act="undoing" {...useLoaderData<typeof loader>()} />
}
