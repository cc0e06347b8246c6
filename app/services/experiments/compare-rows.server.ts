import type { MeasurementColumn } from '#app/domain/measurement/columns.ts'
import { type ComparisonProblem, compared } from '#app/domain/measurement/compare.ts'
import { type ReadMeasurement, readMeasurement } from '#app/domain/measurement/read-measurement.ts'
import type { RowProblem, TypedRow } from '#app/domain/measurement/row.ts'
import type { Estimate } from '#app/domain/measurement/uncertainty.ts'
import { domainOf } from '#app/domain/observable/domain.ts'
import { foldedName } from '#app/domain/observable/folded-name.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { convertingIn } from '#app/services/units/converting.server.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { reader } from '#db/client.ts'
import { type ObservableRow, observableNamed } from '#db/queries/observables.ts'
import { measurementWords } from '#messages/measurement.ts'
import { problemWords } from '#messages/problems.ts'
import { unitWords } from '#messages/units.ts'

/** A measurement that can be stored: as reported, and as compared in the unit of its observable. */
export type ReadyRow = {
  row: number | null
  observable: ObservableRow
  read: ReadMeasurement
  estimate: Estimate
  doubtful: boolean
}

/**
 * Reads rows as typed. Every problem of every row is told, in words. Their conditions are compared in
 * the same units.
 */
export async function compareRows(rows: readonly TypedRow[]) {
  const system = await knownUnits()
  const named = observables()
  const ready: ReadyRow[] = []
  const problems: RowProblem[] = []
  for (const row of rows) {
    const result = await compareRow(row, named, system)
    if ('problems' in result) problems.push(...result.problems)
    else ready.push(result)
  }
  return { ready, problems, convert: convertingIn(system) }
}

type Named = (name: string) => Promise<ObservableRow | null>

async function compareRow(
  { row, typed }: TypedRow,
  named: Named,
  system: UnitSystem,
): Promise<ReadyRow | { problems: RowProblem[] }> {
  const problem = (column: MeasurementColumn, message: string) => ({ row, column, message })
  const keyed = (column: MeasurementColumn, key: ProblemKey) => problem(column, problemWords[key])
  const found = readMeasurement(typed)
  if ('problems' in found)
    return { problems: found.problems.map(({ column, key }) => keyed(column, key)) }
  const read = withUnitCode(found.measurement, system)
  const observable = await named(read.observable)
  if (!observable) return { problems: [keyed('observable', 'observable.unknown')] }
  const result = compared(read, { ...observable, domain: domainOf(observable) }, system)
  if (result.ok) return { row, observable, read, ...result }
  const { name } = observable
  return { problems: result.problems.map((one) => problem(one.column, wordedFor(one, name))) }
}

/** Units are stored as codes, however they were spelled; one that is not known is kept to be named. */
function withUnitCode(read: ReadMeasurement, system: UnitSystem): ReadMeasurement {
  const parsed = read.unit === '' ? null : readUnit(read.unit, system)
  return parsed?.ok ? { ...read, unit: parsed.unit.code } : read
}

function wordedFor(problem: ComparisonProblem, observable: string): string {
  if (problem.kind === 'number') return problemWords[`measurement.${problem.problem}`]
  const refusal = unitWords.refusal(problem.refusal)
  return measurementWords.rows.unit(refusal, observable, problem.needed)
}

/** Each name is looked up once, however many rows have it. */
function observables(): Named {
  const known = new Map<string, Promise<ObservableRow | null>>()
  return (name) => {
    const folded = foldedName(name)
    const asked = known.get(folded) ?? observableNamed(reader(), folded)
    known.set(folded, asked)
    return asked
  }
}
