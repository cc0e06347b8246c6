import { useLoaderData } from '@remix-run/react'
import { Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { Margin } from '#app/components/record/margin.tsx'
import { TrackRecord } from '#app/components/track-record/track-record.tsx'
import { accountPath, personScoresPath } from '#app/domain/paths/person.ts'
import { edgeText } from '#app/domain/score/score-text.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { PersonPage as PersonShown } from '#app/services/accounts/person-page.server.ts'
import { accountWords } from '#messages/accounts.ts'
import { scoreWords } from '#messages/scores.ts'
import { Comments, Others, Questions, Unpublished, WorkingOn } from './contributions.tsx'
import { GrantRole } from './grant-role.tsx'
import type { loader } from './route.tsx'

const words = accountWords.person

export function PersonPage() {
  const person = useLoaderData<typeof loader>()
  const { about, questions, others, comments, own, counts, countLimit, abilities } = person
  const facts = [
    { term: words.role, value: accountWords.roles[person.role] },
    { term: words.joined, value: <Moment at={person.joinedAt} as="short" /> },
    { term: words.questions, value: words.questionCount(counts.question, countLimit) },
    { term: words.comments, value: words.commentCount(counts.comments, countLimit) },
    ...scoreFact(person),
  ]
  return (
    <Page>
      <PageHead title={<bdi>{person.displayName}</bdi>} lead={`@${person.handle}`} width="text" />
      <Derived summary={person.summary} />
      <Margin label={words.about}>
        <Facts facts={facts} />
        {abilities.edit ? (
          <p>
            <Link to={accountPath()}>{words.edit}</Link>
          </p>
        ) : null}
      </Margin>
      {about ? <About body={about} /> : null}
      {own && own.records.length + own.comments.length > 0 ? <Unpublished {...own} /> : null}
      {person.workingOn.length > 0 ? <WorkingOn records={person.workingOn} /> : null}
      <TrackRecord track={person.track} narrowing={`author=${person.handle}`} />
      <Questions records={questions} />
      {others.map(({ kind, records }) =>
        records.length > 0 ? (
          <Others key={kind} kind={kind} records={records} handle={person.handle} />
        ) : null,
      )}
      <Comments comments={comments} />
      {abilities.grantRole ? <GrantRole handle={person.handle} role={person.role} /> : null}
    </Page>
  )
}

const Derived = ({ summary }: { summary: Summary }) => (
  <div className="status-line">
    <p className="derived">
      <DerivedSentence summary={summary} />
    </p>
  </div>
)

const scoreFact = ({ handle, scores }: Pick<PersonShown, 'handle' | 'scores'>) =>
  scores
    ? [
        {
          term: scoreWords.person.fact,
          value: (
            <Link className="text-link" to={personScoresPath(handle)}>
              {scoreWords.person.line(edgeText(scores.edge), scores.crowded, scores.predictions)}
            </Link>
          ),
        },
      ]
    : []

const About = ({ body }: { body: Body }) => (
  <section aria-labelledby="about-title">
    <h2 id="about-title" className="visually-hidden">
      {words.about}
    </h2>
    <Prose body={body} />
  </section>
)
