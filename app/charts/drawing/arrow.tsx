import { useCanvas } from './canvas.tsx'

/** The head of an arrow that points beyond the axis. */
export const Arrow = ({ toEnd }: { toEnd: -1 | 1 }) => (
  <path
    {...useCanvas().look('arrow')}
    d={`M${-7 * toEnd} -4.5L${-2 * toEnd} 0L${-7 * toEnd} 4.5`}
  />
)
