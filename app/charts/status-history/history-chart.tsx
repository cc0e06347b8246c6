import type { ReactNode } from 'react'
import { TimeLetters } from '#app/charts/time/time-axis.tsx'
import { chartStatusWords } from '#messages/charts-status.ts'
import { HistoryArea } from './history-area.tsx'
import { HistoryTable } from './history-table.tsx'
import { patternId } from './tone-patterns.tsx'
import type { HistoryPlot } from './types.ts'

const words = chartStatusWords.history

type Props = {
  plot: HistoryPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  caption?: ReactNode
}

/** How many had which status at every time. */
export const HistoryChart = ({ plot, title, caption }: Props) => (
  <figure className="figure plot-figure" aria-label={title}>
    {plot.rows.length === 0 ? (
      <p className="plot-note">{words.empty}</p>
    ) : (
      <>
        <div className="history-box">
          <HistoryArea plot={plot} />
          <svg className="plot" height="44" aria-hidden="true">
            <TimeLetters ticks={plot.ticks} y={22} />
          </svg>
        </div>
        <HistoryKey plot={plot} />
        {caption && <figcaption>{caption}</figcaption>}
        <HistoryTable plot={plot} title={title} />
      </>
    )}
  </figure>
)

/** For where labels have no room beside their layers; from above to below, as these lie. */
const HistoryKey = ({ plot }: { plot: HistoryPlot }) => (
  <ul className="history-key">
    {plot.layers.toReversed().map(({ key, label, tone, count }) => (
      <li key={key}>
        <svg className="plot tone-sample" width="28" height="16" aria-hidden="true">
          <rect
            className={`area is-tone-${tone}`}
            width="28"
            height="16"
            fill={`url(#${patternId(plot.id, tone)})`}
          />
        </svg>{' '}
        {words.counted(label, count)}
      </li>
    ))}
  </ul>
)
