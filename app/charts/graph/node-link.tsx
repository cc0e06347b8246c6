import { Inline } from '#app/components/markup/prose.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import type { GraphPlot, PlacedNode } from './types.ts'

type Props = { node: PlacedNode; plot: GraphPlot }

/** One record of the graph. */
export const NodeLink = ({ node, plot }: Props) => (
  <li
    style={{ left: node.x, top: node.y, width: plot.nodeWidth, height: plot.nodeHeight }}
    className={`graph-node is-kind-${node.kind}`}
  >
    <a href={node.href} aria-current={node.id === plot.focus ? 'true' : undefined}>
      <NodeName node={node} />
      <span className="node-title">
        <Inline body={node.title} />
      </span>
    </a>
  </li>
)

type NameProps = { node: PlacedNode; whole?: boolean }

/** Number and state of a record; `whole`: with what stands after the state. */
export const NodeName = ({ node, whole = false }: NameProps) => (
  <span className="node-name">
    <span className="node-number">{node.number}</span>{' '}
    {node.state && (
      <span className={`is-${node.state.mark}`}>
        <Mark name={node.state.mark} /> {node.state.word}
        {whole && node.state.after ? `, ${node.state.after}` : null}
      </span>
    )}
  </span>
)
