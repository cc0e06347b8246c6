import type { PredictionReason } from '#app/domain/claim/reason.ts'
import type { Figure } from './figure.ts'
import type { AskedMessage, Measured } from './question-message.ts'

export type Estimated = {
  reason: PredictionReason
  observable: Measured | null
  /** The combined estimate of so many groups; null where nothing is pooled. */
  figure: Figure | null
  groups: number
}

type Best = Extract<AskedMessage, { key: 'estimate' }>

/** One group alone is no estimate of a field. */
const FEWEST_GROUPS = 2

/**
 * The best estimate of a question: of the observable that most of its predictions share, from the
 * prediction with most counted groups; among equals the essential one, then the older. Null where no
 * two groups are counted, and where groups exclude one another, since their mean lies nowhere.
 */
export function estimateMessage(predictions: readonly Estimated[]): Best | null {
  const observable = mostShared(predictions)
  if (!observable) return null
  const of = predictions.filter((one) => one.observable?.id === observable.id)
  const [best] = of.toSorted(
    (a, b) =>
      b.groups - a.groups ||
      Number(b.reason.essential) - Number(a.reason.essential) ||
      a.reason.prediction.number - b.reason.prediction.number,
  )
  if (!best?.figure || best.groups < FEWEST_GROUPS) return null
  if (keyOf(best) === 'groups-disagree') return null
  return {
    key: 'estimate',
    observable,
    figure: best.figure,
    groups: best.groups,
    waits: waitsIn(predictions),
  }
}

const keyOf = ({ reason }: Estimated) =>
  reason.kind === 'not-registered' ? null : (reason.verdictReason?.key ?? null)

function mostShared(predictions: readonly Estimated[]): Measured | null {
  const shared = new Map<string, { observable: Measured; count: number }>()
  for (const { observable } of predictions) {
    if (!observable) continue
    const known = shared.get(observable.id)
    shared.set(observable.id, { observable, count: (known?.count ?? 0) + 1 })
  }
  const [most] = [...shared.values()].toSorted((a, b) => b.count - a.count)
  return most?.observable ?? null
}

/** The prediction that waits for fewest groups by its rule. */
function waitsIn(predictions: readonly Estimated[]): Best['waits'] {
  const waiting = predictions.flatMap((one) => {
    const { reason } = one
    if (keyOf(one) !== 'too-few-groups' || reason.kind === 'not-registered') return []
    return [{ number: reason.prediction.number, missing: reason.verdictReason?.count ?? 0 }]
  })
  const [first] = waiting.toSorted((a, b) => a.missing - b.missing || a.number - b.number)
  return first ?? null
}
