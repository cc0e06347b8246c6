import type { ReactNode } from 'react'
import { chartCredenceWords as words } from '#messages/charts-credence.ts'
import { CredenceKey } from './credence-key.tsx'
import { CredenceTable } from './credence-table.tsx'
import { CredenceDates, Curves } from './curves.tsx'
import { EventLane } from './event-lane.tsx'
import type { CredencePlot } from './types.ts'

type Props = {
  plot: CredencePlot
  /** What the figure shows, for those who do not see it. */
  title: string
  caption?: ReactNode
}

/** What people believed over time, and the evidence and decisions that may have moved them. */
export const CredenceChart = ({ plot, title, caption }: Props) => (
  <figure className="figure plot-figure" aria-label={title}>
    {isDrawn(plot) && <CredenceKey plot={plot} />}
    {plot.hidden && <p className="plot-note">{words.hidden}</p>}
    {plot.empty && <p className="plot-note">{words.empty}</p>}
    {isDrawn(plot) && (
      <div className="credence-box">
        <Curves plot={plot} />
        {plot.lane.length > 0 && <EventLane plot={plot} />}
        <CredenceDates plot={plot} />
      </div>
    )}
    <Remarks plot={plot} />
    {caption && isDrawn(plot) && <figcaption>{caption}</figcaption>}
    {plot.rows.length > 0 && <CredenceTable plot={plot} title={title} />}
  </figure>
)

/** Without a curve a frame says no more than its sentence; what happened stands in the table. */
const isDrawn = ({ median, own, others }: CredencePlot) =>
  median !== '' || own !== '' || others.length > 0

function Remarks({ plot }: { plot: CredencePlot }) {
  const { outside, undrawn } = plot
  const said = [
    outside.before > 0 && words.before(outside.before),
    outside.after > 0 && words.after(outside.after),
    undrawn > 0 && words.undrawn(undrawn),
  ].filter(Boolean)
  return said.length > 0 ? <p className="plot-note is-below">{said.join(' ')}</p> : null
}
