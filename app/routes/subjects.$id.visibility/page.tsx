import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import type { loader } from './route.tsx'

export function VisibilityPage() {
  const { to, record } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={words.visibility[to].title}
      lead={words.visibility[to].lead}
      about={
        <p className="serif-line">
          <Link className="text-link" to={recordPath(record)}>
            {recordName(record.kind, record.number)}
          </Link>
          {', '}
          <bdi>{record.titlePlain}</bdi>
        </p>
      }
      label={words.reasonPublic}
      submit={to === 'hidden' ? words.hide : words.show}
    >
      <input type="hidden" name="to" value={to} />
    </ReasonPage>
  )
}
