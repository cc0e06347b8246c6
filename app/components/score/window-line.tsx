import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { aboutScoresPath } from '#app/domain/paths/about.ts'
import type { ScoringWindow } from '#app/domain/score/window.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.prediction

/** Over which time credences were scored. */
export const WindowLine = ({ window }: { window: ScoringWindow | null }) => (
  <p className="hint">
    {window ? (
      <>
        {words.window} <Moment at={window.from} /> {words.until} <Moment at={window.to} />
        {words.windowEnd}{' '}
      </>
    ) : null}
    <Link className="text-link" to={aboutScoresPath()}>
      {scoreWords.rules}
    </Link>
  </p>
)
