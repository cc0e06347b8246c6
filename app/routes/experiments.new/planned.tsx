import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Runners } from '#app/components/wanted/runners.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import type { PlannedContext } from '#app/services/experiments/planned-context.server.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.run

/** What is to be measured, and whether somebody is at it already. */
export const Planned = ({ context: { observable, running } }: { context: PlannedContext }) => (
  <div className="planned">
    {observable ? (
      <p>
        {words.measures}{' '}
        <Link className="text-link" to={observablePath(observable.key)}>
          <Inline body={observable.symbol} />, {observable.name}
        </Link>
      </p>
    ) : null}
    {running.length > 0 ? (
      <p>
        <b>{words.already}</b> <Runners runners={running} />. {words.talk}
      </p>
    ) : null}
  </div>
)
