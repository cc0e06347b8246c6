const SHAPES = {
  done: 'm3 8.5 3.2 3.2L13 4.8',
  todo: 'm6 3.5 4.5 4.5L6 12.5',
} as const

/** A sign of handling: done, to do. A word stands beside it, so it is silent itself. */
export const TaskMark = ({ name }: { name: keyof typeof SHAPES }) => (
  <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[name]} fill="none" stroke="currentColor" strokeWidth="1.75" />
  </svg>
)
