import type { ReactNode } from 'react'
import { TimeLetters, TimeLine } from '#app/charts/time/time-axis.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { State } from '#app/components/page/state.tsx'
import { chartStatusWords } from '#messages/charts-status.ts'
import type { StatusBandPlot, StatusRow, StatusSegment } from './types.ts'

const words = chartStatusWords.band
const HEIGHT = 36
/** What a wide chart shows and a phone has no room for. */
const hiding = { always: '', wide: ' minor', never: '' }

type Props = {
  plot: StatusBandPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  /** Why a status stood, by the id of its change. */
  reasonsOf?: (id: string) => ReactNode
}

/** The statuses of one record over time: a band, and a list with the reasons at each time. */
export const StatusBand = ({ plot, title, reasonsOf }: Props) => (
  <figure className="figure plot-figure" aria-label={title}>
    {plot.rows.length === 0 ? (
      <p className="plot-note">{words.empty}</p>
    ) : (
      <>
        {plot.segments.length > 1 && <Band plot={plot} />}
        <ol className="status-list">
          {plot.rows.map((row) => (
            <Row key={row.id} row={row}>
              {reasonsOf?.(row.id)}
            </Row>
          ))}
        </ol>
      </>
    )}
  </figure>
)

/** One status all the time is told by the list alone. */
const Band = ({ plot }: { plot: StatusBandPlot }) => (
  <svg className="plot status-band" height={HEIGHT + 44} aria-hidden="true">
    {plot.segments.map((segment) => (
      <Segment key={segment.id} segment={segment} />
    ))}
    <TimeLine ticks={plot.ticks} y={HEIGHT} />
    <TimeLetters ticks={plot.ticks} y={HEIGHT + 22} full />
  </svg>
)

const Segment = ({ segment }: { segment: StatusSegment }) => {
  const { mark, word, from, width, markFits, wordFits } = segment
  return (
    <g className={`is-${mark}`}>
      <rect className="stand" x={`${from}%`} width={`${width}%`} height={HEIGHT} />
      <rect className="since" x={`${from}%`} width="2" height={HEIGHT} />
      {markFits !== 'never' && (
        <g className={`label${hiding[markFits]}`}>
          <svg aria-hidden="true" x={`${from}%`} width="1" height="1" overflow="visible">
            <use href={`#m-${mark}`} x="8" y={HEIGHT / 2 - 7} width="14" height="14" />
          </svg>
        </g>
      )}
      {wordFits !== 'never' && (
        <text className={`label${hiding[wordFits]}`} x={`${from}%`} dx="27" y={HEIGHT / 2 + 4.5}>
          {word}
        </text>
      )}
    </g>
  )
}

const Row = ({ row, children }: { row: StatusRow; children: ReactNode }) => (
  <li>
    <Moment at={row.at} as="short" />
    <div>
      <State mark={row.mark}>{row.word}</State>
      {children}
    </div>
  </li>
)
