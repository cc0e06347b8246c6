import { chartCredenceWords } from '#messages/charts-credence.ts'
import { EventMark, eventClass } from './event-mark.tsx'
import type { CredencePlot } from './types.ts'

const words = chartCredenceWords.key

/** What lines and marks mean; only those that occur. */
export const CredenceKey = ({ plot }: { plot: CredencePlot }) => (
  <p className="plot-key">
    {plot.median && <Sample line="median-line" word={words.median} />}
    {plot.band && (
      <span>
        <span className="swatch is-middle" /> {words.band}
      </span>
    )}
    {plot.own && <Sample line="own-line" word={words.own} />}
    {plot.others.length > 0 && <Sample line="other-line" word={words.other} />}
    {plot.signs.map((sign) => (
      <span key={sign} className={eventClass(sign)}>
        <EventMark sign={sign} /> {words.signs[sign]}
      </span>
    ))}
    {plot.lane.some(({ events }) => events.length > 1) && (
      <span className="is-step">
        <span className="event-ring is-mixed">2</span> {words.joined}
      </span>
    )}
  </p>
)

const Sample = ({ line, word }: { line: string; word: string }) => (
  <span>
    <svg className="plot line-sample" width="24" height="8" aria-hidden="true">
      <path className={line} d="M0 4H24" />
    </svg>{' '}
    {word}
  </span>
)
