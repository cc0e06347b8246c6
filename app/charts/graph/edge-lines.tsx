import { Shape } from '#app/charts/drawing/shape.tsx'
import type { Sign } from '#app/charts/rows/types.ts'
import type { Bundle, GraphPlot, GraphRelation } from './types.ts'

/** The links of a graph, below its records; what they say stands in the list. */
export const EdgeLines = ({ plot }: { plot: GraphPlot }) => (
  <svg className="plot" width={plot.width} height={plot.height} aria-hidden="true">
    {plot.bundles.map((bundle) => (
      <BundleLine key={`${bundle.from} ${bundle.to} ${bundle.relation}`} bundle={bundle} />
    ))}
  </svg>
)

function BundleLine({ bundle: { relation, path, starts, end, beside } }: { bundle: Bundle }) {
  const sign = signOf(relation)
  const [endX, endY] = end
  const tip = beside ? -6 : 6
  const whole = relation === 'part-of'
  const look = beside && !whole ? ' is-beside' : ''
  return (
    <g className={`edge-line ${sign ? `is-${sign}` : ''}${look}`}>
      <path className="link" d={path} />
      {!whole && (
        <path
          className="head"
          d={`M${endX + tip} ${endY - 4}L${endX} ${endY}L${endX + tip} ${endY + 4}`}
        />
      )}
      {sign &&
        !beside &&
        starts.map(([x, y]) => (
          <g key={`${x} ${y}`} transform={`translate(${x - 10} ${y})`}>
            <Shape sign={sign} radius={4} />
          </g>
        ))}
    </g>
  )
}

function signOf(relation: GraphRelation): Sign | null {
  if (relation === 'supports' || relation === 'contradicts') return relation
  if (relation === 'meets-criterion') return 'contradicts'
  return relation === 'inconclusive' || relation === 'qualifies' ? 'inconclusive' : null
}
