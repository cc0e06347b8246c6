import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { experimentWords } from '#messages/experiment.ts'
import type { loader } from './route.tsx'

const words = experimentWords.publication

export function PublicationPage() {
  const { record, day, confirmed } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={confirmed ? words.endTitle(day) : words.title(day)}
      lead={confirmed ? words.endLead : words.lead}
      about={
        <p className="serif-line">
          <Link className="text-link" to={recordPath(record)}>
            {recordName(record.kind, record.number)}
          </Link>
          {', '}
          {record.titlePlain}
        </p>
      }
      label={confirmed ? words.whyNot : words.where}
      submit={confirmed ? words.end : words.confirm}
    >
      <input type="hidden" name="intent" value={confirmed ? 'end' : 'confirm'} />
      <input type="hidden" name="day" value={day} />
    </ReasonPage>
  )
}
