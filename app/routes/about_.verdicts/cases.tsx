import { AxisLine } from '#app/charts/drawing/axis-line.tsx'
import { Key } from '#app/charts/drawing/key.tsx'
import { Marker } from '#app/charts/drawing/marker.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import { Field, MIDDLE, ROW_HEIGHT } from '#app/charts/rows/plot-row.tsx'
import { VERDICTS } from '#app/domain/verdict/verdict.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import type { Cases as Drawn } from './cases.server.ts'

const words = aboutWords.verdict

/** The rule of the verdict on numbers that one can check by hand. */
export const Cases = ({ rows, ticks }: Drawn) => (
  <figure className="figure plot-figure cases" aria-label={words.caption}>
    <Key region signs={[...VERDICTS]} pool={false} />
    <div className="plot-box no-weights">
      <div className="plot-rows">
        <table className="plot-table">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.measured}</th>
              <th scope="col">{words.columns.drawn}</th>
              <th scope="col">{words.columns.verdict}</th>
              <th scope="col">{words.columns.interval}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CaseRow key={`${row.value} ${row.error}`} {...row} />
            ))}
          </tbody>
        </table>
      </div>
      <AxisLine ticks={ticks} />
    </div>
  </figure>
)

const CaseRow = ({
  value,
  error,
  region,
  overlap,
  verdict,
  interval,
  drawn,
}: Drawn['rows'][number]) => (
  <tr className="plot-row">
    <th scope="row">
      {words.measured(value, error)}
      <span className="row-note">{words.against(region, overlap)}</span>
    </th>
    <td className="field">
      <Field sign={verdict}>
        <RegionBand region={drawn.region} height={ROW_HEIGHT} />
        <Whisker bar={drawn.bar} y={MIDDLE} />
        <Marker sign={verdict} radius={4} spot={drawn.spot} y={MIDDLE} />
      </Field>
    </td>
    <td className={`value is-${verdict}`}>{words.verdicts[verdict]}</td>
    <td className="interval">{chartWords.interval(interval)}</td>
  </tr>
)
