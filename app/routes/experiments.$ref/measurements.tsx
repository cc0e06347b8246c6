import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { measurementsPath } from '#app/domain/paths/experiment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { experimentWords } from '#messages/experiment.ts'
import { measurementWords } from '#messages/measurement.ts'
import { MeasurementRow } from './measurement-row.tsx'
import type { View } from './view.ts'

type Props = { experiment: View }

const words = measurementWords.tableOf

/** What was measured, and what it says of predictions. */
export function Measurements({ experiment }: Props) {
  const { measurements, abilities } = experiment
  const add = { href: measurementsPath(experiment), label: experimentWords.acts.addMeasurements }
  return (
    <Section
      id="measurements"
      title={words.heading}
      width="wide"
      aside={abilities.measure ? <Link to={add.href}>{add.label}</Link> : null}
    >
      {measurements.rows.length > 0 ? (
        <Table experiment={experiment} />
      ) : (
        <EmptyPlace action={abilities.measure ? add : undefined}>{words.none}</EmptyPlace>
      )}
      <Further experiment={experiment} />
    </Section>
  )
}

function Table({ experiment: { measurements, state } }: Props) {
  const { rows, may } = measurements
  const speaks = state === 'reported' || state === 'withdrawn'
  const acts = may.exclude || may.correct
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is scrolled by keyboard
    <section className="scroll" aria-label={words.caption} tabIndex={0}>
      <table className="data-table stack measurements">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measured}</th>
            <th scope="col" className="right">
              {words.value}
            </th>
            <th scope="col">{words.interval}</th>
            <th scope="col" className="right">
              {words.runs}
            </th>
            <th scope="col">{words.says}</th>
            {acts ? <th scope="col">{words.acts}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MeasurementRow
              key={row.id}
              row={row}
              may={may}
              none={speaks ? words.noPrediction : words.waits}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Further({ experiment }: Props) {
  const { page, pages, total, rows, from } = experiment.measurements
  if (pages === 1) return null
  const at = (rows: number) => `${recordPath(experiment)}?rows=${rows}#measurements`
  return (
    <>
      <p className="hint">{words.shown(from, from + rows.length - 1, total)}</p>
      <Pager previous={page > 1 ? at(page - 1) : null} next={page < pages ? at(page + 1) : null} />
    </>
  )
}
