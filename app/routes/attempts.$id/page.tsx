import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { attemptHistoryPath, attemptReviewPath } from '#app/domain/paths/attempt.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { attemptWords } from '#messages/attempt.ts'
import { recordWords } from '#messages/record.ts'
import { Artefacts } from './artefacts.tsx'
import { Beside } from './beside.tsx'
import { Marks } from './marks.tsx'
import { ReviewList } from './review-list.tsx'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

const words = attemptWords.page

export function AttemptPage() {
  const attempt = useLoaderData<typeof loader>()
  const { title, body, reviews, earlier, lack, revision } = attempt
  const notice = noticeOf(attempt.visibility)
  return (
    <Page>
      <RecordHead title={<Inline body={title} />} overline={overline(attempt)}>
        {notice ? <Notice>{notice}</Notice> : null}
        <Status attempt={attempt} />
      </RecordHead>
      <div className="attempt-text">
        <Prose body={body} />
      </div>
      <Beside attempt={attempt} />
      <Artefacts artefacts={attempt.artefacts} aiUse={attempt.aiUse} />
      <Marks marks={attempt.marks} />
      <Section id="reviews" title={words.reviews} aside={<Review attempt={attempt} />}>
        {reviews.length > 0 ? (
          <ReviewList reviews={reviews} present={revision} />
        ) : (
          <EmptyPlace>{`${words.noReviews} ${words.reviewing}`}</EmptyPlace>
        )}
        {lack === null ? null : (
          <p className="attempt-lack">
            {lack === 'none' ? words.ready : words.lack(attemptWords.lacks[lack])}
          </p>
        )}
      </Section>
      {earlier.length > 0 ? (
        <Section id="earlier" title={words.earlier}>
          <p className="hint attempts-lead">{words.earlierLead}</p>
          <ReviewList reviews={earlier} present={revision} />
        </Section>
      ) : null}
    </Page>
  )
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

const NOTICES = {
  draft: recordWords.draftNotice,
  queued: recordWords.queuedNotice,
  hidden: recordWords.hiddenNotice,
  deleted: recordWords.deletedNotice,
} as const

const noticeOf = (visibility: View['visibility']) =>
  visibility === 'public' ? null : NOTICES[visibility]

const overline = ({ question, createdAt, id, revision }: View) => [
  <Link key="question" to={recordPath(question)}>
    {recordName('question', question.number)}, <Inline body={question.title} />
  </Link>,
  <span key="claimed">
    {words.claimed} <Moment at={createdAt} />
  </span>,
  <Link key="revision" to={attemptHistoryPath(id)}>
    {recordWords.revision(revision)}
  </Link>,
]

const Review = ({ attempt }: { attempt: View }) =>
  attempt.abilities.review ? (
    <Link to={attemptReviewPath(attempt.id)}>{attemptWords.acts.review}</Link>
  ) : null
