import { chartWords } from '#messages/charts.ts'
import { EdgeLines } from './edge-lines.tsx'
import { GraphList } from './graph-list.tsx'
import { NodeLink } from './node-link.tsx'
import type { GraphPlot } from './types.ts'

const words = chartWords.graph

type Props = {
  plot: GraphPlot
  /** What the graph is around, for those who do not see it. */
  title: string
}

/** The chain around a record: drawn where there is room for it, and as a nested list. */
export const EvidenceGraph = ({ plot, title }: Props) => (
  <figure className="figure graph-figure" aria-label={title}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
    <section className="scroll graph-scroll" aria-label={words.drawing} tabIndex={0}>
      <div className="graph" style={{ width: plot.width, height: plot.height }}>
        <EdgeLines plot={plot} />
        <ul>
          {plot.nodes.map((node) => (
            <NodeLink key={node.id} node={node} plot={plot} />
          ))}
        </ul>
      </div>
    </section>
    {plot.left > 0 && <p className="hint">{words.left(plot.left)}</p>}
    <details className="graph-table">
      <summary>{words.asList}</summary>
      <GraphList plot={plot} />
    </details>
  </figure>
)
