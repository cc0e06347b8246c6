import { Link } from '#app/components/page/link.tsx'
import { ScrollBox } from '#app/components/page/scroll-box.tsx'
import { newVersionPath } from '#app/domain/paths/prediction.ts'
import { predictionDiffersWords as words } from '#messages/prediction-differs.ts'
import type { Prediction } from './view.ts'

type Differing = NonNullable<Prediction['differs']>
type Props = { differs: Differing; prediction: Prediction }

/** In which recorded conditions and methods the groups that disagree differ. */
export const Differs = ({ differs: { camps, differences }, prediction }: Props) => (
  <section className="differs" id="differs" aria-labelledby="differs-title">
    <h3 id="differs-title">{words.title(camps.length)}</h3>
    {differences.length > 0 ? (
      <>
        <p className="hint">{words.lead(differences.filter(({ apart }) => apart).length)}</p>
        <Table camps={camps} differences={differences} />
      </>
    ) : (
      <p>{words.nothing}</p>
    )}
    {prediction.abilities.newVersion ? (
      <p className="more">
        <Link to={newVersionPath(prediction.number)}>{words.cut}</Link>
      </p>
    ) : null}
  </section>
)

const Table = ({ camps, differences }: Differing) => (
  <ScrollBox label={words.table}>
    <table className="data-table">
      <caption className="visually-hidden">{words.title(camps.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.condition}</th>
          {camps.map((camp) => (
            <th scope="col" key={camp.side}>
              {words.camp(camp)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <Row key={difference.key ?? ''} camps={camps} difference={difference} />
        ))}
      </tbody>
    </table>
  </ScrollBox>
)

type RowProps = Pick<Differing, 'camps'> & { difference: Differing['differences'][number] }

const Row = ({ camps, difference: { key, apart, values } }: RowProps) => (
  <tr>
    <th scope="row" className={apart ? 'is-apart' : undefined}>
      {key ?? words.method}
    </th>
    {camps.map(({ side }, place) => (
      <td key={side}>
        {values[place]?.length ? values[place].map(valueText).join(', ') : words.notRecorded}
      </td>
    ))}
  </tr>
)

const valueText = ({ value, unit }: { value: string; unit: string }) =>
  unit ? `${value} [${unit}]` : value
