import { Link, useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { Margin } from '#app/components/record/margin.tsx'
import { accountPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import { CommentEntry, QuestionEntry } from './entries.tsx'
import { GrantRole } from './grant-role.tsx'
import type { loader } from './route.tsx'

const words = m.accounts.person

export function PersonPage() {
  const person = useLoaderData<typeof loader>()
  const { about, questions, comments, own, counts, countLimit, abilities } = person
  const facts = [
    { term: words.role, value: m.accounts.roles[person.role] },
    { term: words.joined, value: <Moment at={person.joinedAt} as="short" /> },
    { term: words.questions, value: words.questionCount(counts.questions, countLimit) },
    { term: words.comments, value: words.commentCount(counts.comments, countLimit) },
  ]
  return (
    <Page>
      <PageHead title={person.displayName} lead={`@${person.handle}`} width="text" />
      <Margin label={words.about}>
        <Facts facts={facts} />
        {abilities.edit ? (
          <p>
            <Link to={accountPath()}>{words.edit}</Link>
          </p>
        ) : null}
      </Margin>
      {about ? <Prose body={about} className="prose" /> : null}
      {own && own.questions.length + own.comments.length > 0 ? (
        <Section id="own" title={words.unpublished}>
          <RecordList>
            {own.questions.map((entry) => (
              <QuestionEntry key={entry.id} question={entry} />
            ))}
          </RecordList>
          {own.comments.map((entry) => (
            <CommentEntry key={entry.id} comment={entry} />
          ))}
        </Section>
      ) : null}
      <Section id="questions" title={words.questions}>
        {questions.length > 0 ? (
          <RecordList>
            {questions.map((entry) => (
              <QuestionEntry key={entry.id} question={entry} />
            ))}
          </RecordList>
        ) : (
          <EmptyPlace>{words.noQuestions}</EmptyPlace>
        )}
      </Section>
      <Section id="comments" title={words.comments}>
        {comments.length > 0 ? (
          comments.map((entry) => <CommentEntry key={entry.id} comment={entry} />)
        ) : (
          <EmptyPlace>{words.noComments}</EmptyPlace>
        )}
      </Section>
      {abilities.grantRole ? <GrantRole handle={person.handle} role={person.role} /> : null}
    </Page>
  )
}
