import type { Domain } from '#app/domain/observable/domain.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { type ConversionRefusal, convert, convertError } from '#app/domain/unit/convert.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import type { MeasurementColumn } from './columns.ts'
import {
  type Estimate,
  estimateOf,
  isWarning,
  problemsOf,
  type Uncertainty,
  type UncertaintyProblem,
} from './uncertainty.ts'

type Reported = { value: number; unit: string; uncertainty: Uncertainty }
type Measurable = { unit: string; scale: Scale; domain: Domain }

export type ComparisonProblem =
  | { column: MeasurementColumn; kind: 'unit'; refusal: ConversionRefusal; needed: string }
  | { column: MeasurementColumn; kind: 'number'; problem: UncertaintyProblem }

export type Compared =
  | { ok: true; estimate: Estimate; doubtful: boolean }
  | { ok: false; problems: ComparisonProblem[] }

/**
 * A reported value as it is compared: in the unit of its observable, with its 95 % interval, and the
 * standard error on the observable's scale. Bounds convert like values; standard errors and
 * deviations like differences. `doubtful`: the value lies outside its own interval. An empty unit is
 * that of the observable, whose domain the interval has to reach.
 */
export function compared(reported: Reported, observable: Measurable, system: UnitSystem): Compared {
  const inUnit = converted(reported, observable.unit, system)
  if (!inUnit.ok) return { ok: false, problems: [inUnit.problem] }
  const { value, uncertainty } = inUnit
  const problems = problemsOf(value, uncertainty, observable.scale, observable.domain)
  const errors = problems.filter((problem) => !isWarning(problem))
  if (errors.length === 0) {
    const estimate = estimateOf(value, uncertainty, observable.scale)
    return { ok: true, estimate, doubtful: problems.length > 0 }
  }
  return {
    ok: false,
    problems: errors.map((problem) => ({ column: columnOf(problem), kind: 'number', problem })),
  }
}

type InUnit =
  | { ok: true; value: number; uncertainty: Uncertainty }
  | { ok: false; problem: ComparisonProblem }

function converted({ value, unit, uncertainty }: Reported, to: string, system: UnitSystem): InUnit {
  const from = unit || to
  if (from === to) return { ok: true, value, uncertainty }
  const point = convert(value, from, to, system)
  const refused = (column: MeasurementColumn, refusal: ConversionRefusal): InUnit => ({
    ok: false,
    problem: { column, kind: 'unit', refusal, needed: to },
  })
  if (!point.ok) return refused('unit', point.refusal)
  switch (uncertainty.kind) {
    case 'none':
    case 'limit':
      return { ok: true, value: point.value, uncertainty }
    case 'interval': {
      const low = convert(uncertainty.low, from, to, system)
      const high = convert(uncertainty.high, from, to, system)
      if (!low.ok) return refused('low', low.refusal)
      if (!high.ok) return refused('high', high.refusal)
      const bounds = { ...uncertainty, low: low.value, high: high.value }
      return { ok: true, value: point.value, uncertainty: bounds }
    }
    default: {
      const size = uncertainty.kind === 'se' ? uncertainty.se : uncertainty.sd
      const error = convertError(size, from, to, system)
      if (!error.ok) return refused(uncertainty.kind, error.refusal)
      return { ok: true, value: point.value, uncertainty: resized(uncertainty, error.value) }
    }
  }
}

type Spread = Extract<Uncertainty, { kind: 'se' | 'sd' }>

const resized = (spread: Spread, size: number): Uncertainty =>
  spread.kind === 'se' ? { ...spread, se: size } : { ...spread, sd: size }

function columnOf(problem: UncertaintyProblem): MeasurementColumn {
  if (problem.startsWith('se-')) return 'se'
  if (problem.startsWith('df-')) return 'df'
  if (problem.startsWith('sd-')) return 'sd'
  if (problem.startsWith('n-')) return 'n'
  if (problem.startsWith('bound-') || problem.startsWith('interval-')) return 'low'
  return problem.endsWith('level-out-of-range') ? 'level' : 'value'
}
