import type { Sign } from '#app/charts/rows/types.ts'
import { At } from './at.tsx'
import { Shape } from './shape.tsx'

/** A chart's shape within a line of text. */
export const KeyMark = ({ sign }: { sign: Sign }) => (
  <svg className="plot key-mark" aria-hidden="true">
    <At x={50} y={7}>
      <Shape sign={sign} radius={4.5} />
    </At>
  </svg>
)
