import { aboutWords } from '#messages/about.ts'

export type Worked = {
  caption: string
  columns: readonly string[]
  /** The first cell of a row is its head. */
  rows: readonly (readonly string[])[]
}

/** Numbers that follow from the rule beside them; whoever likes works them out again. */
export const WorkedTable = ({ caption, columns, rows }: Worked) => (
  <section
    className="scroll worked"
    aria-label={aboutWords.exampleOf(caption)}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is scrolled by keyboard
    tabIndex={0}
  >
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={[head, ...cells].join(' ')}>
            <th scope="row">{head}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
