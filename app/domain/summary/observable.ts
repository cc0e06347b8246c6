import type { Figure } from './figure.ts'
import type { ObservableMessage, ObservedCounts } from './observable-message.ts'
import type { Measured } from './question-message.ts'
import type { Summary } from './summary.ts'

export type ObservedBasis = {
  /** Public values in force, those among them with an error, and the groups that these are of. */
  measured: { values: number; withError: number; groups: number }
  /** Of the prediction that combines most groups; `disagree`: they exclude one another. */
  best: { figure: Figure | null; groups: number; disagree: boolean } | null
  counts: ObservedCounts
  /** Two that are contradicted, each by data that the other was made from, with what these say. */
  crossed: { a: Counted; b: Counted } | null
}

type Counted = { number: number; figure: Figure | null }

/** One group alone is no estimate of a field. */
const FEWEST_GROUPS = 2

/**
 * What is known of an observable, in at most two messages. A mean is told only where a prediction
 * combines groups, since it says under which conditions they belong together.
 */
function observableMessages(basis: ObservedBasis): ObservableMessage[] {
  const { counts, crossed } = basis
  if (crossed) return [rivalsMessage(crossed)]
  const stand: ObservableMessage = counts.n > 0 ? { key: 'stand', counts } : { key: 'unpredicted' }
  return [measuredMessage(basis), stand]
}

function measuredMessage({ measured, best }: ObservedBasis): ObservableMessage {
  const { values, withError, groups } = measured
  if (values === 0) return { key: 'unmeasured' }
  if (withError === 0) return { key: 'bare', values }
  if (best?.disagree) return { key: 'exclude', groups: best.groups }
  if (best?.figure && best.groups >= FEWEST_GROUPS)
    return { key: 'best', groups: best.groups, figure: best.figure }
  if (groups >= FEWEST_GROUPS) return { key: 'uncombined', groups }
  return { key: 'one-group', values: withError, figure: best?.figure ?? null }
}

const rivalsMessage = ({ a, b }: { a: Counted; b: Counted }): ObservableMessage => ({
  key: 'rivals',
  a: a.number,
  b: b.number,
  apart: apartOf(a.figure, b.figure),
})

/** How far two estimates lie apart, and how often the larger error; null on a log scale. */
function apartOf(one: Figure | null, other: Figure | null) {
  if (!one?.error || !other?.error || one.scale === 'log') return null
  const value = Math.abs(one.value - other.value)
  return {
    distance: { ...one, value, error: null },
    times: value / Math.max(one.error, other.error),
  }
}

/** The sentence on an observable. */
export function observableSentenceOf(basis: ObservedBasis, measured: Measured): Summary {
  const messages = observableMessages(basis)
  const named = messages.some(({ key }) => key === 'best')
  return { kind: 'observable', messages, measured: named ? measured : null }
}
