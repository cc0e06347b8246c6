import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { CutEnds } from '#app/charts/drawing/whisker.tsx'
import { Field, MIDDLE, ROW_HEIGHT } from '#app/charts/rows/plot-row.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { chartWords as words } from '#messages/charts.ts'
import type { AxisBar } from './types.ts'

/** What is foretold: a bar for each prediction, with its name and its claim. */
export const PredictionTable = ({ bars }: { bars: AxisBar[] }) => (
  <table className="plot-table">
    <caption>{words.sections.predictions}</caption>
    <thead>
      <tr>
        <th scope="col" className="name">
          <span className="visually-hidden">{words.columns.prediction}</span>
        </th>
        <th scope="col" className="field">
          <span className="visually-hidden">{words.columns.state}</span>
        </th>
        <th scope="col" className="region-text">
          <span className="visually-hidden">{words.columns.region}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {bars.map((bar) => (
        <PredictionRow key={bar.id} bar={bar} />
      ))}
    </tbody>
  </table>
)

const PredictionRow = ({ bar }: { bar: AxisBar }) => (
  <tr className="plot-row">
    <th scope="row">
      <a href={bar.href}>
        <span className="soft">{bar.record}</span> {bar.title}
      </a>
      <Notes bar={bar} />
    </th>
    <td className="field">
      <span className="visually-hidden">{bar.state?.word}</span>
      <Field sign="foretold">
        <RegionBand region={bar.bar} y={4} height={ROW_HEIGHT - 8} />
        <CutEnds bar={bar.bar} y={MIDDLE} />
      </Field>
    </td>
    <td className="region-text">{words.bounds(bar.bounds)}</td>
  </tr>
)

const Notes = ({ bar }: { bar: AxisBar }) => (
  <span className="row-note">
    {bar.state && (
      <span className={`is-${bar.state.mark}`}>
        <Mark name={bar.state.mark} /> <span aria-hidden="true">{bar.state.word}</span>
      </span>
    )}
    {bar.state && bar.claim && words.separator}
    {bar.claim && (
      <a href={bar.claim.href}>
        {bar.claim.record} {bar.claim.title}
      </a>
    )}
    {bar.apart.length > 0 && <span className="apart">{words.apartFrom(bar.apart)}</span>}
  </span>
)
