import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'

export type AreaRow = {
  name: string
  href: string
  note?: string
  questions: number
  /** Marks or words that tell where the area stands. */
  standing: ReactNode
}

type Props = {
  rows: AreaRow[]
  heads: { area: string; questions: string; standing: string }
  /** `4 questions`, for narrow pages, which show no heads. */
  unit: (count: number) => string
}

export function AreaTable({ rows, heads, unit }: Props) {
  return (
    <table className="data-table field-table stack">
      <thead>
        <tr>
          <th scope="col">{heads.area}</th>
          <th scope="col" className="right">
            {heads.questions}
          </th>
          <th scope="col">{heads.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <th scope="row">
              <Link className="serif" to={row.href}>
                <bdi>{row.name}</bdi>
              </Link>
              {row.note ? <bdi className="area-note">{row.note}</bdi> : null}
            </th>
            <td className="right">
              {row.questions}
              <span className="unit"> {unit(row.questions)}</span>
            </td>
            <td>{row.standing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
