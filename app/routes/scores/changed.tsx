import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { aboutScoresPath } from '#app/domain/paths/about.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.recomputing

type Props = { at: Date; moved: number }

/** That all scores were computed anew by other rules, and why. */
export const Changed = ({ at, moved }: Props) => (
  <Section id="changed" title={words.title}>
    <p>
      {words.done} <Moment at={at} />. {words.moved(moved)}
    </p>
    <ul>
      {words.why.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
    <p className="hint">
      <Link className="text-link" to={aboutScoresPath()}>
        {scoreWords.rules}
      </Link>
    </p>
  </Section>
)
