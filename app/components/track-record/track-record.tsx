import { Fragment } from 'react'
import { DayForm } from '#app/components/forms/day-form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { DayQuery } from '#app/domain/history/day-query.ts'
import { trackList } from '#app/domain/track-record/track-list.ts'
import {
  type TrackRecord as Counts,
  TRACK_COUNTS,
  type TrackCount,
} from '#app/domain/track-record/track-record.ts'
import { historyWords } from '#messages/history.ts'

const words = historyWords.track

type Props = {
  track: { query: DayQuery; counts: Counts }
  /** What narrows the list of predictions to these, such as `area=optimisation`; null: nothing does. */
  narrowing: string | null
}

/** What became of predictions: a sentence, and below it a table that can be query for a past day. */
export function TrackRecord({ track: { query, counts }, narrowing }: Props) {
  if (counts.registered === 0 && !query.typed) return null
  const lists = query.past ? null : narrowing
  return (
    <section id="track-record" className="track-record" aria-labelledby="track-record-title">
      <p>
        <b id="track-record-title">{words.title}</b>
        {query.past ? (
          <>
            {' '}
            {words.on} <Moment at={query.moment} as="short" />
          </>
        ) : null}
        {': '}
        <Sentence counts={counts} lists={lists} />.
      </p>
      <details open={query.typed !== ''}>
        <summary>{words.more}</summary>
        <Table counts={counts} lists={lists} />
        {query.past ? (
          <p className="hint">
            {words.byEvidence} {narrowing ? words.listsAreOfToday : ''}
          </p>
        ) : null}
        <DayForm label={historyWords.day} query={query} anchor="track-record" />
      </details>
    </section>
  )
}

type Listed = { counts: Counts; lists: string | null }

const IN_LINE = TRACK_COUNTS.filter((name) => name !== 'due' && name !== 'overdue')
const NEAR = ['due', 'overdue'] as const

function Sentence({ counts, lists }: Listed) {
  if (counts.registered === 0) return words.none
  const inLine = IN_LINE.filter((name) => counts[name] > 0)
  const near = NEAR.filter((name) => counts[name] > 0)
  return (
    <>
      <Phrases names={inLine} counts={counts} lists={lists} />
      {near.length > 0 ? (
        <>
          {' ('}
          <Phrases names={near} counts={counts} lists={lists} />)
        </>
      ) : null}
    </>
  )
}

const Phrases = ({ names, ...listed }: Listed & { names: readonly TrackCount[] }) =>
  names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 ? ', ' : ''}
      <Count name={name} {...listed} /> {words.inLine[name]}
    </Fragment>
  ))

function Count({ name, counts, lists }: Listed & { name: TrackCount }) {
  const list = lists === null ? null : trackList(name, lists)
  const count = counts[name].toLocaleString('en')
  if (list === null || counts[name] === 0) return count
  return (
    <Link className="text-link" to={list} aria-label={`${count} ${words.inLine[name]}`}>
      {count}
    </Link>
  )
}

const Table = (listed: Listed) => (
  <table className="data-table">
    <caption>{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.outcome}</th>
        <th scope="col" className="right">
          {words.number}
        </th>
      </tr>
    </thead>
    <tbody>
      {TRACK_COUNTS.map((name) => (
        <tr key={name}>
          <th scope="row">{words.counts[name]}</th>
          <td className="right">
            <Count name={name} {...listed} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
