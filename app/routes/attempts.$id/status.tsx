import { attemptMark } from '#app/components/attempt/attempt-state.tsx'
import { Link } from '#app/components/page/link.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { AttemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptWords } from '#messages/attempt.ts'
import { timelineWords } from '#messages/timeline.ts'

type Props = { attempt: Pick<AttemptPage, 'state' | 'decided' | 'isBasis'> }

/** Where the attempt stands, who decided so and why. */
export const Status = ({ attempt: { state, decided, isBasis } }: Props) => (
  <StatusLine
    mark={attemptMark(state)}
    word={attemptWords.states[state]}
    asOf={decided?.at}
    basis={
      <>
        {attemptWords.stateLines[state]}
        {decided ? (
          <>
            {' '}
            {decided.by ? (
              <Link className="text-link" to={personPath(decided.by.handle)}>
                {decided.by.handle}
              </Link>
            ) : (
              timelineWords.somebody
            )}
            : {decided.reason}
          </>
        ) : null}
      </>
    }
    beside={isBasis ? attemptWords.page.stands : null}
  />
)
