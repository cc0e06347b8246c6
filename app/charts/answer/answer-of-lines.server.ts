import type { MeasuredLine } from '#app/domain/claim/view.ts'
import { regionsOverlap } from '#app/domain/prediction/region.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { layoutAnswer } from './layout.server.ts'
import type { Answer, AnswerValue } from './types.ts'

/**
 * The axis on which a question or a claim turns: of the observable that its sentence names, else of the
 * one that most predictions share; the prediction with most groups, and the nearest that allows no
 * value with it. Null where nothing of it was measured.
 */
export function answerOfLines(
  lines: readonly MeasuredLine[],
  observableId: string | null,
): Answer | null {
  const drawn = lines.filter(
    ({ observable, values, region }) =>
      observable && values.length > 0 && (region.lower !== null || region.upper !== null),
  )
  const id = observableId ?? mostShared(drawn)
  const [first, ...others] = drawn
    .filter((line) => idOf(line) === id)
    .toSorted((a, b) => (b.pooled?.count ?? 0) - (a.pooled?.count ?? 0) || a.number - b.number)
  if (!first?.observable) return null
  const rival = others.find((other) => !regionsOverlap(first.region, other.region))
  const told = rival ? [first, rival] : [first]
  const values = valuesOf(told, rival !== undefined)
  const { key, name, symbol, unit, scale } = first.observable
  return {
    plot: layoutAnswer({
      scale,
      regions: told.map(({ number, region }) => ({
        record: recordName('prediction', number),
        region,
      })),
      values,
      pool: isPooled(first) ? first.pooled : null,
    }),
    observable: { key, name, symbol, unit },
    pooled:
      isPooled(first) && first.pooled
        ? { record: recordName('prediction', first.number), count: first.pooled.count }
        : null,
    bare: values.some(({ sign }) => sign === 'bare'),
  }
}

/** The key of a symbol's text begins with the id of its observable. */
const idOf = ({ observable }: MeasuredLine) => observable?.symbol.key.split(':')[0] ?? null

function mostShared(lines: readonly MeasuredLine[]): string | null {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const id = idOf(line)
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** One group is its own mark, and groups that oppose one another have no mean. */
const isPooled = ({ pooled, verdictReason }: MeasuredLine) =>
  pooled !== null && pooled.count > 1 && verdictReason?.key !== 'groups-disagree'

/** Each value once; what supports one rival contradicts the other, so that both leave it plain. */
function valuesOf(lines: readonly MeasuredLine[], plain: boolean): AnswerValue[] {
  const values = lines.flatMap((line) => line.values)
  const seen = new Map(values.map((one) => [`${one.value} ${one.low} ${one.high}`, one]))
  return [...seen.values()].map(({ value, low, high, verdict }) => ({
    value,
    low,
    high,
    sign: verdict === null ? 'bare' : plain ? 'measured' : verdict,
  }))
}
