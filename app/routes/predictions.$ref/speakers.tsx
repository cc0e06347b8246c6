import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { speakerPath } from '#app/domain/paths/evidence.ts'
import { speakerWords as words } from '#messages/speaker.ts'
import type { Evidence } from './view.ts'

type All = Evidence['speakers']

/** Whom a person chose to speak for a group, and why; for curators the way to it. */
export const Speakers = ({ speakers: { named, otherwise } }: { speakers: All }) => (
  <>
    {named.map(({ evidenceId, label, group, reason, nameable }) => (
      <p key={evidenceId} className="verdict-sentence">
        {words.named(label, group, reason)}
        {nameable ? (
          <>
            {' '}
            <Link className="text-link" to={speakerPath(evidenceId)}>
              {words.takeBack}
            </Link>
          </>
        ) : null}
      </p>
    ))}
    {otherwise ? <p className="verdict-sentence">{words.otherwise(otherwise)}</p> : null}
  </>
)

/** Whom this viewer could name to speak for a group. */
export const CouldSpeak = ({ could }: Pick<All, 'could'>) =>
  could.length === 0 ? null : (
    <Fold id="speakers" level={3} title={words.choose} told={words.could(could.length)}>
      <ul className="waiting">
        {could.map(({ evidenceId, label, group }) => (
          <li key={evidenceId}>
            {group}:{' '}
            <Link className="text-link" to={speakerPath(evidenceId)}>
              {words.alone(label)}
            </Link>
          </li>
        ))}
      </ul>
    </Fold>
  )
