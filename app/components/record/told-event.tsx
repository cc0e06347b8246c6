import { Link } from '#app/components/page/link.tsx'
import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { commentPath, personPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { TimelineEvent } from './timeline.tsx'

export type StoredEvent = {
  id: string
  kind: EventKind
  data: EventData
  at: Date
  handle: string | null
  commentId: string | null
}

/** A stored event as a sentence about the one who did it. */
export function toldEvent(event: StoredEvent): TimelineEvent {
  const sentence = m.timeline.sentences[event.kind](event.data)
  return {
    id: event.id,
    at: event.at,
    actor: event.handle ? { handle: event.handle, href: personPath(event.handle) } : null,
    sentence: event.commentId ? (
      <Link className="text-link" to={commentPath(event.commentId)}>
        {sentence}
      </Link>
    ) : (
      sentence
    ),
  }
}
