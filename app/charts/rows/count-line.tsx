import { KeyMark } from '#app/charts/drawing/key-mark.tsx'
import { chartWords } from '#messages/charts.ts'
import type { SignCount } from './types.ts'

/** How many of each verdict: a mark and a number for the eye, words for the ear. */
export const CountLine = ({ counts }: { counts: SignCount[] }) => (
  <span className="plot-counts">
    {counts.map(({ sign, count }) => (
      <span key={sign} className={`is-${sign}`}>
        <KeyMark sign={sign} />
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{chartWords.counted(sign, count)}</span>
      </span>
    ))}
  </span>
)
