import { Mark } from '#app/components/page/mark.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { WorkedExample } from './worked-examples.server.ts'

const words = m.about.verdict

/** The rule of the verdict on numbers that one can check by hand. */
export const Examples = ({ examples }: { examples: WorkedExample[] }) => (
  <div className="scroll">
    <table className="data-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([key, word]) => (
            <th key={key} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {examples.map((example) => (
          <ExampleRow key={`${example.value} ${example.error}`} {...example} />
        ))}
      </tbody>
    </table>
  </div>
)

const ExampleRow = ({ value, error, interval, region, overlap, verdict }: WorkedExample) => (
  <tr>
    <th scope="row">{words.measured(value, error)}</th>
    <td>{interval && m.charts.interval(interval)}</td>
    <td>{m.charts.bounds(region)}</td>
    <td>{overlap}</td>
    <td>
      <span className={`is-${verdict}`}>
        <Mark name={verdict} /> {words.verdicts[verdict]}
      </span>
    </td>
  </tr>
)
