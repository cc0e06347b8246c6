import { Link } from '#app/components/page/link.tsx'
import { speakerPath } from '#app/domain/paths/evidence.ts'
import { speakerWords as words } from '#messages/speaker.ts'
import type { Evidence } from './view.ts'

/** Whom a person chose to speak for a group, and why; for curators the way to it. */
export function Speakers({ speakers: { named, could, otherwise } }: Pick<Evidence, 'speakers'>) {
  return (
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
      {could.length > 0 ? (
        <details className="pool-form">
          <summary>{words.choose}</summary>
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
        </details>
      ) : null}
    </>
  )
}
