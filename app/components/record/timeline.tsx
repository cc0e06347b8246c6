import type { ReactNode } from 'react'
import { Moment } from '#app/components/page/moment.tsx'
import { PersonLink, type PersonRef } from './person-link.tsx'

export type TimelineEvent = {
  id: string
  at: Date | string | number
  actor: PersonRef | null
  /** Said instead of the actor, where many did it. */
  many?: string
  /** What was done, after the name: `proposed the question`. */
  sentence: ReactNode
  /** A smaller second line: what it was done to, a reason. */
  what?: ReactNode
}

type Props = { events: TimelineEvent[]; short?: boolean }

export function Timeline({ events, short = false }: Props) {
  return (
    <ol className={short ? 'timeline short' : 'timeline'}>
      {events.map((event) => (
        <li key={event.id}>
          <Moment at={event.at} as="short" />
          <div>
            <span className="sentence">
              {event.many ? (
                <span className="who">{event.many}</span>
              ) : (
                <PersonLink person={event.actor} />
              )}{' '}
              {event.sentence}
            </span>
            {event.what ? <span className="what">{event.what}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
