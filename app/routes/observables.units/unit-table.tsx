import { numberText } from '#app/domain/text/number-text.ts'
import type { OwnUnit } from '#app/domain/unit/unit.ts'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.unitsPage

export const UnitTable = ({ units }: { units: OwnUnit[] }) => (
  <div className="scroll">
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">
              <code>{unit.code}</code>
            </th>
            <td>
              <bdi>{unit.name}</bdi>
            </td>
            <td>{meaning(unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const meaning = ({ code, factor, dimension }: OwnUnit) =>
  code === dimension ? words.itself : words.of(numberText(factor), dimension)
