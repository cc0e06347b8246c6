import { Link } from '#app/components/page/link.tsx'
import { useFrame } from '#app/components/page/use-frame.ts'
import { type Fact, Facts } from '#app/components/record/facts.tsx'
import { signUpPath } from '#app/domain/paths/person.ts'
import { newRecordPath } from '#app/domain/paths/record.ts'
import { composeWords } from '#messages/compose.ts'
import { siteWords as words } from '#messages/site.ts'

/** The one way in for visitors; how much the site holds, and a way to add to it, for who is in already. */
export function Join({ facts }: { facts: Fact[] }) {
  const frame = useFrame<{ viewer: unknown }>()
  if (frame?.viewer)
    return (
      <div className="joined">
        <Facts facts={facts} />
        <p className="actions">
          <Link className="button" to={newRecordPath('question')}>
            {composeWords.propose}
          </Link>
        </p>
      </div>
    )
  return (
    <section className="join" aria-labelledby="join">
      <h2 id="join">{words.joinTitle}</h2>
      <p>{words.joinText}</p>
      <p className="actions">
        <Link className="button primary" to={signUpPath()}>
          {words.join}
        </Link>
      </p>
    </section>
  )
}
