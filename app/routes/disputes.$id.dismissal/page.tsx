import { useLoaderData } from '@remix-run/react'
import { DisputeText } from '#app/components/resolution/disputes.tsx'
import { ResolutionReason } from '#app/components/resolution/resolution-reason.tsx'
import type { loader } from './route.tsx'

export function DismissalPage() {
  const { record, resolution, dispute } = useLoaderData<typeof loader>()
  return (
    <ResolutionReason act="dismissal" record={record} resolution={resolution}>
      {dispute ? (
        <div className="disputes">
          <DisputeText dispute={dispute} />
        </div>
      ) : null}
    </ResolutionReason>
  )
}
