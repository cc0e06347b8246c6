import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { waitingPath } from '#app/domain/paths/evidence.ts'
import type { QueueName } from '#app/domain/waiting/queues.ts'
import { waitingWords as words } from '#messages/waiting.ts'

type Props = { name: QueueName; shown: number; count: number; one: boolean; children: ReactNode }

/** One kind of what waits, the oldest first; `one` where it stands alone, page by page. */
export const Queue = ({ name, shown, count, one, children }: Props) => (
  <>
    <div className="queue-head" id={`queue-${name}`}>
      <h3>{words.queues[name][0]}</h3>
      <p className="aside">
        {one ? words.count(count) : words.shown(shown, words.count(count))}
        {shown < count || one ? ' · ' : null}
        {one ? <Link to={waitingPath()}>{words.back}</Link> : null}
        {!one && shown < count ? <Link to={waitingPath(`queue=${name}`)}>{words.all}</Link> : null}
      </p>
    </div>
    <ul className="queue">{children}</ul>
  </>
)
