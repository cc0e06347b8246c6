import { Shape } from '#app/charts/drawing/shape.tsx'
import type { Sign } from '#app/charts/rows/types.ts'
import type { GraphPlot, GraphRelation, PlacedEdge } from './types.ts'

/** The links of a graph, below its records; what they say stands in the list. */
export const EdgeLines = ({ plot }: { plot: GraphPlot }) => (
  <svg className="plot" width={plot.width} height={plot.height} aria-hidden="true">
    {plot.edges.map((edge) => (
      <EdgeLine key={`${edge.from} ${edge.to} ${edge.relation}`} edge={edge} />
    ))}
  </svg>
)

function EdgeLine({ edge }: { edge: PlacedEdge }) {
  const sign = signOf(edge.relation)
  const [endX, endY] = edge.end
  const [startX, startY] = edge.start
  const tip = edge.beside ? -6 : 6
  return (
    <g className={`edge-line ${sign ? `is-${sign}` : ''}${edge.beside ? ' is-beside' : ''}`}>
      <path className="link" d={edge.path} />
      <path
        className="head"
        d={`M${endX + tip} ${endY - 4}L${endX} ${endY}L${endX + tip} ${endY + 4}`}
      />
      {sign && !edge.beside && (
        <g transform={`translate(${startX - 12} ${startY})`}>
          <Shape sign={sign} radius={4} />
        </g>
      )}
    </g>
  )
}

function signOf(relation: GraphRelation): Sign | null {
  if (relation === 'supports' || relation === 'contradicts') return relation
  if (relation === 'meets-criterion') return 'contradicts'
  return relation === 'inconclusive' || relation === 'qualifies' ? 'inconclusive' : null
}
