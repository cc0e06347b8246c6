import { Inline } from '#app/components/markup/prose.tsx'
import { chartWords } from '#messages/charts.ts'
import { NodeName } from './node-link.tsx'
import type { GraphItem, GraphPlot, PlacedNode } from './types.ts'

const words = chartWords.graph

type Nodes = Map<string, PlacedNode>

/** The graph as a nested list: below each record what speaks to it. */
export function GraphList({ plot }: { plot: GraphPlot }) {
  const nodes = new Map(plot.nodes.map((node) => [node.id, node]))
  return <Items items={plot.list} nodes={nodes} />
}

const Items = ({ items, nodes }: { items: GraphItem[]; nodes: Nodes }) => (
  <ul className="graph-list">
    {items.map((item) => (
      <li key={`${item.id} ${item.relation}`}>
        <Item item={item} nodes={nodes} />
      </li>
    ))}
  </ul>
)

function Item({ item, nodes }: { item: GraphItem; nodes: Nodes }) {
  const node = nodes.get(item.id)
  if (!node) return null
  return (
    <>
      {item.relation && <span className="relation">{words.relations[item.relation]}</span>}
      <a href={node.href}>
        <NodeName node={node} whole /> <Inline body={node.title} />
      </a>
      {item.again && <span className="relation"> {words.again}</span>}
      {item.beside.map(({ relation, id }) => {
        const other = nodes.get(id)
        return other ? (
          <span key={`${relation} ${id}`} className="relation">
            {' '}
            {words.relations[relation]} <a href={other.href}>{other.number}</a>
          </span>
        ) : null
      })}
      {item.items.length > 0 && <Items items={item.items} nodes={nodes} />}
    </>
  )
}
