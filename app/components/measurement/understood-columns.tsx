import type { UnderstoodColumn, UnderstoodTable } from '#app/domain/measurement/table.ts'
import { measurementWords } from '#messages/measurement.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'

/** What each column of a table was taken for, and how its numbers were read. */
export const UnderstoodColumns = ({ table }: { table: UnderstoodTable }) => (
  <section aria-labelledby="understood-title">
    <h2 id="understood-title">{words.understoodTitle}</h2>
    <p className="hint">{words.understoodNote(table)}</p>
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{words.heading}</th>
          <th scope="col">{words.readAs}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may be blank, their places are fixed
          <tr key={place}>
            <th scope="row">
              <bdi>{column.heading || words.noHeading}</bdi>
            </th>
            <td>{readAs(column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

function readAs(column: UnderstoodColumn): string {
  if (column.skipped) return words.skipped[column.skipped]
  const { holds, unit, level } = column
  const name = holds === 'bounds' ? words.bounds : measurementWords.columns[column.column]
  const shares = holds === 'alone' || holds === 'bounds' ? null : words.holds[holds]
  const parts = [name, shares, unit && words.inUnit(unit), level && words.atLevel(level)]
  return parts.filter(Boolean).join(', ')
}
