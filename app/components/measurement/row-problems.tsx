import { Mark } from '#app/components/page/mark.tsx'
import type { RowProblem } from '#app/domain/measurement/row.ts'
import { measurementWords } from '#messages/measurement.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'

const MOST = 100

/** What is wrong with a table, by row and column. */
export function RowProblems({ problems }: { problems: RowProblem[] }) {
  if (problems.length === 0) return null
  const rows = new Set(problems.map(({ row }) => row)).size
  return (
    <section
      className="problem-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script this is what moves the focus to the problems
      autoFocus
      aria-labelledby="row-problems-title"
    >
      <h2 id="row-problems-title">
        <Mark name="challenged" />
        {words.problemsTitle(rows)}
      </h2>
      <p className="hint">{words.problemsNote}</p>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.problem}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST).map(({ row, column, message }) => (
            <tr key={`${row} ${column} ${message}`}>
              <th scope="row">{row ?? words.wholeTable}</th>
              <td>{column ? measurementWords.columns[column] : words.whole}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST ? (
        <p className="hint">{words.further(problems.length - MOST)}</p>
      ) : null}
    </section>
  )
}
