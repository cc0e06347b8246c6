import type { ReactNode } from 'react'
import { chartDataTableWords as words } from '#messages/charts-time.ts'

type Props = {
  id?: string
  /** What its chart shows; several on one page need different names. */
  label: string
  caption: ReactNode
  /** Heads of the columns; those of numbers stand at the right. */
  heads: { text: string; number?: boolean }[]
  /** How many rows are left out, being older than those listed. */
  left?: number
  children: ReactNode
}

/** All that a chart draws, as a table that opens below it. */
export const DataTable = ({ id, label, caption, heads, left = 0, children }: Props) => (
  <details className="chart-table" id={id}>
    <summary>{words.open}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ text, number }) => (
              <th key={text} scope="col" className={number ? 'right' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
    {left > 0 && <p className="hint">{words.left(left)}</p>}
  </details>
)
