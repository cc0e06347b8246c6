import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { Fact } from '#app/components/record/facts.tsx'
import { WorkLabel } from '#app/components/record/reference-item.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { referencePath } from '#app/domain/paths/reference.ts'
import { experimentWords as words } from '#messages/experiment.ts'
import type { View } from './view.ts'

/** The short facts of an experiment, as far as they are given. */
export function factsOf(experiment: View): Fact[] {
  const { authors, publishedAt, reportedAt, compute, independenceGroup, readIn } = experiment
  return [
    { term: words.kindOf, value: words.kinds[experiment.experimentKind] },
    ...given(words.authors, authors.join(', ')),
    ...given(words.source, <Source experiment={experiment} />, experiment.source),
    ...given(words.readFrom, readIn && words.readIn[readIn]),
    ...given(words.runDates, <Run experiment={experiment} />, runOf(experiment)),
    ...given(words.publicSince, <PublicSince experiment={experiment} />, publishedAt ?? reportedAt),
    ...given(words.code, <Code experiment={experiment} />, experiment.codeUrl),
    ...given(words.data, <Elsewhere href={experiment.dataUrl} />, experiment.dataUrl),
    ...given(words.compute, compute),
    ...given(words.group, independenceGroup),
  ]
}

/** A fact, where there is one; `when` decides for values that are always drawn. */
const given = (term: string, value: ReactNode, when: unknown = value): Fact[] =>
  when ? [{ term, value }] : []

const runOf = ({ runStart, runEnd }: View) => runStart ?? runEnd

const Run = ({ experiment: { runStart, runEnd } }: { experiment: View }) => (
  <>
    {runStart ? <Moment at={runStart} as="short" /> : null}
    {runEnd ? (
      <>
        {' '}
        {words.until} <Moment at={runEnd} as="short" />
      </>
    ) : null}
  </>
)

/** The stated day, or when it was reported here; of a work, by whom the day was confirmed. */
function PublicSince({ experiment }: { experiment: View }) {
  const { publishedAt, reportedAt, isWork, confirmedBy } = experiment
  const since = publishedAt ?? reportedAt
  if (!since) return null
  return (
    <>
      <Moment at={since} as="short" />
      {publishedAt === null ? `, ${words.publication.here}` : null}
      {publishedAt && isWork && !confirmedBy ? `, ${words.publication.unconfirmed}` : null}
      {publishedAt && confirmedBy ? (
        <>
          , {words.publication.confirmed}{' '}
          <Link to={personPath(confirmedBy.handle)}>{confirmedBy.displayName}</Link>
        </>
      ) : null}
    </>
  )
}

const Source = ({ experiment: { source, sourcePlace } }: { experiment: View }) =>
  source ? (
    <>
      <Link to={referencePath(source.slug)}>
        <bdi>
          <WorkLabel work={source} />
        </bdi>
      </Link>
      {sourcePlace ? `, ${sourcePlace}` : null}
    </>
  ) : null

const Code = ({ experiment: { codeUrl, codeCommit } }: { experiment: View }) => (
  <>
    <Elsewhere href={codeUrl} />
    {codeCommit ? ` ${words.commit(codeCommit.slice(0, 12))}` : null}
  </>
)

const Elsewhere = ({ href }: { href: string }) => (
  <a href={href} rel="ugc nofollow noopener">
    {href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
  </a>
)
