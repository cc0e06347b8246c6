import { useLoaderData } from '@remix-run/react'
import { DisputeText } from '#app/components/resolution/disputes.tsx'
import { ReasonForm } from '#app/components/resolution/reason-form.tsx'
import type { loader } from './route.tsx'

export function DismissalPage() {
  const { record, resolution, dispute } = useLoaderData<typeof loader>()
  return (
    <ReasonForm act="dismissal" record={record} resolution={resolution}>
      {dispute ? (
        <div className="disputes">
          <DisputeText dispute={dispute} />
        </div>
      ) : null}
    </ReasonForm>
  )
}
