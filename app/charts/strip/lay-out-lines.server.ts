import type { MeasuredLine } from '#app/domain/claim/view.ts'
import { layoutStrip } from './layout.server.ts'
import type { StripPlot } from './types.ts'

export type DrawnLine<L extends MeasuredLine> = Omit<L, 'values'> & { strip: StripPlot | null }

/** Lines of the chain with their strips; those of one observable share one axis. */
export function layOutLines<L extends MeasuredLine>(lines: readonly L[]): DrawnLine<L>[] {
  const drawn = new Map<string, number[]>()
  for (const line of lines) {
    if (!line.observable) continue
    const numbers = drawn.get(line.observable.key) ?? []
    drawn.set(line.observable.key, numbers)
    numbers.push(...numbersIn(line))
  }
  return lines.map(({ values, ...line }) => ({
    ...line,
    strip: line.observable && stripOf({ ...line, values }, drawn.get(line.observable.key) ?? []),
  }))
}

/** The same for a list: predictions of many observables, each on an axis of its own. */
export const layOutLineStrips = <L extends MeasuredLine>(lines: readonly L[]): DrawnLine<L>[] =>
  lines.map(({ values, ...line }) => ({ ...line, strip: stripOf({ ...line, values }, []) }))

function stripOf(line: MeasuredLine, alongside: number[]): StripPlot | null {
  const { observable, region, values, pooled, verdict } = line
  if (!observable || numbersIn(line).length === 0) return null
  return layoutStrip({
    scale: observable.scale,
    region: region.lower === null && region.upper === null ? null : region,
    values: values.map(({ value, verdict }) => ({ value, sign: verdict ?? 'bare' })),
    pool: pooled && verdict ? { ...pooled, verdict } : null,
    alongside,
  })
}

const numbersIn = ({ region, values, pooled }: MeasuredLine): number[] =>
  [
    region.lower,
    region.upper,
    pooled?.low,
    pooled?.high,
    ...values.map(({ value }) => value),
  ].filter((number) => number != null)
