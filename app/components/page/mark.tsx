import type { MarkName } from './mark-name.ts'

type Props = { name: MarkName; coloured?: boolean }

/** A sign of 16 units in the colour of its text. A word stands beside it, so it is silent itself. */
export function Mark({ name, coloured = false }: Props) {
  return (
    <svg className={coloured ? `mark is-${name}` : 'mark'} aria-hidden="true">
      <use href={`#m-${name}`} />
    </svg>
  )
}
