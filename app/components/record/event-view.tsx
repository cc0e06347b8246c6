import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { type CrowdKind, isOfCrowd, type Together } from '#app/domain/event/crowd.ts'
import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { commentPath } from '#app/domain/paths/comment.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { timelineWords } from '#messages/timeline.ts'
import type { TimelineEvent } from './timeline.tsx'

const { crowds } = timelineWords

export type StoredEvent = {
  id: string
  kind: EventKind
  data: EventData
  at: Date
  handle: string | null
  commentId: string | null
  attemptId: string | null
  /** Of one that stands for many of its kind. */
  together?: Together | null
}

/** A stored event as a sentence about the one who did it. */
export function eventView(event: StoredEvent): TimelineEvent {
  const { kind, data, together } = event
  if (together && isOfCrowd(kind)) return crowdView({ ...event, kind, together })
  if (kind === 'rules-changed') return ruledView(event)
  const path = pathOf(event)
  const sentence = timelineWords.sentences[kind](data)
  return {
    id: event.id,
    at: event.at,
    actor: actorOf(event),
    sentence: path ? (
      <Link className="text-link" to={path}>
        {sentence}
      </Link>
    ) : (
      sentence
    ),
  }
}

/** The page of what it was done to, where that is not the record. */
function pathOf({ commentId, attemptId }: StoredEvent): string | null {
  if (commentId) return commentPath(commentId)
  return attemptId ? attemptPath(attemptId) : null
}

const actorOf = ({ handle }: StoredEvent) => (handle ? { handle, href: personPath(handle) } : null)

/** Nobody did it; what is told leads to the rules of today. */
const ruledView = ({ id, at, kind, data }: StoredEvent): TimelineEvent => ({
  id,
  at,
  actor: null,
  many: timelineWords.rulesChanged,
  sentence: (
    <>
      {timelineWords.sentences[kind](data)}{' '}
      <Link className="text-link" to={aboutVerdictsPath()}>
        {timelineWords.presentRules}
      </Link>
    </>
  ),
})

type OfCrowd = StoredEvent & { kind: CrowdKind; together: Together }

/** `12 people gave a credence`, or how often one person did. */
function crowdView(event: OfCrowd): TimelineEvent {
  const { times, people, since } = event.together
  return {
    id: event.id,
    at: event.at,
    actor: actorOf(event),
    ...(people > 1 ? { many: crowds.people(people) } : {}),
    sentence: crowds.sentence(event.kind, times, people),
    what: (
      <>
        {crowds.since} <Moment at={since} as="short" />
      </>
    ),
  }
}
