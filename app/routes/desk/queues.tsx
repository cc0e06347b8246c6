import type { ComponentProps } from 'react'
import { Queue, QueueAct, QueueEntry } from '#app/components/desk/queue.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import type { QueueName } from '#app/domain/desk/queues.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { decisionPath, waitingPath } from '#app/domain/paths/evidence.ts'
import { acceptancePath } from '#app/domain/paths/experiment.ts'
import { membershipAnswerPath, personPath } from '#app/domain/paths/person.ts'
import { recordPath, recordsPath } from '#app/domain/paths/record.ts'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords as words } from '#messages/desk.ts'
import { waitingWords } from '#messages/waiting.ts'

type Props = Pick<DeskPage, 'waiting' | 'queues' | 'at'>
type Titled = DeskPage['queues']['questions'][number]
type Shown = Pick<Titled, 'kind' | 'number' | 'slug' | 'title'>

/** A row as each queue tells it. */
type Told = Omit<ComponentProps<typeof QueueEntry>, 'at'> & { id: string }

/** Where all of a kind stand. */
const LISTS: Partial<Record<QueueName, string>> = {
  questions: recordsPath('question', 'status=proposed'),
  conditions: waitingPath(),
  members: waitingPath(),
}

/** A result is let in on a page of its own; other items are looked at where they stand. */
const acceptedAt = (row: Shown) =>
  row.kind === 'experiment' ? acceptancePath(row) : recordPath(row)

/** A kind of which nothing waits has no section. */
export function Queues({ waiting, queues, at }: Props) {
  const rows: Partial<Record<QueueName, Told[]>> = {
    questions: queues.questions.map((row) => plain(row, `${recordPath(row)}/status`, words.decide)),
    items: queues.items.map((row) => plain(row, acceptedAt(row), words.look)),
    conditions: queues.conditions.map(conditionTold),
    members: queues.members.map(memberTold),
    resolutions: queues.resolutions.map(resolutionTold),
    attempts: queues.attempts.map(attemptTold),
  }
  return waiting.map(({ name, count }) => {
    const told = rows[name] ?? []
    if (told.length === 0) return null
    return (
      <Queue
        key={name}
        id={`queue-${name}`}
        title={words.queues[name][0]}
        aside={words.shown(told.length, count)}
        list={LISTS[name]}
      >
        {told.map(({ id, ...row }) => (
          <QueueEntry key={id} {...row} at={at} />
        ))}
      </Queue>
    )
  })
}

const plain = (row: Titled, to: string, act: string): Told => ({
  id: row.id,
  what: <RecordTitle {...row} />,
  handle: row.handle,
  since: row.at,
  acts: <QueueAct to={to}>{act}</QueueAct>,
})

type Queued = DeskPage['queues']

const conditionTold = (row: Queued['conditions'][number]): Told => ({
  id: row.id,
  what: words.asks(
    recordName('experiment', row.experiment.number),
    row.keys,
    recordName('prediction', row.prediction.number),
  ),
  excerpt: <PlainTitle {...row.prediction} />,
  handle: <PlainTitle {...row.experiment} />,
  since: row.at,
  acts: (
    <QueueAct
      to={decisionPath(row.id)}
      own={row.mayNot ? waitingWords.mayNot[row.mayNot] : undefined}
    >
      {words.answer}
    </QueueAct>
  ),
})

const memberTold = (row: Queued['members'][number]): Told => ({
  id: row.id,
  what: <bdi>{row.reason}</bdi>,
  handle: <Link to={personPath(row.handle)}>{row.handle}</Link>,
  since: row.at,
  acts: <QueueAct to={membershipAnswerPath(row.id)}>{words.answer}</QueueAct>,
})

const resolutionTold = (row: Queued['resolutions'][number]): Told => ({
  id: row.id,
  what: <RecordTitle {...row} />,
  handle: row.handle,
  since: row.at,
  facts: [row.outcome],
  acts: (
    <QueueAct to={resolutionPlace(row)} own={row.own ? words.ownProposal : undefined}>
      {words.cosign}
    </QueueAct>
  ),
})

const attemptTold = (row: Queued['attempts'][number]): Told => ({
  id: row.attemptId,
  what: (
    <Link to={attemptPath(row.attemptId)}>
      <Inline body={row.attemptTitle} />
    </Link>
  ),
  excerpt: <RecordTitle {...row} />,
  handle: row.handle,
  since: row.at,
  acts: (
    <QueueAct to={attemptPath(row.attemptId)} own={row.own ? words.ownAttempt : undefined}>
      {words.review}
    </QueueAct>
  ),
})

const RecordTitle = ({ kind, number, slug, title }: Shown) => (
  <Link to={recordPath({ kind, number, slug })}>
    {recordName(kind, number)} <Inline body={title} />
  </Link>
)

type Plain = Pick<Shown, 'kind' | 'number' | 'slug'> & { titlePlain: string }

const PlainTitle = ({ kind, number, slug, titlePlain }: Plain) => (
  <Link to={recordPath({ kind, number, slug })}>
    {recordName(kind, number)} <bdi>{titlePlain}</bdi>
  </Link>
)
