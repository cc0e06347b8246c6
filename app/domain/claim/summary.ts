import { weakestSupport } from './footing.ts'
import type { PredictionReason, Reason } from './reason.ts'

/** What a claim's predictions say together, each by its number; what decides first. */
export type ClaimSummary = {
  refuted: number[]
  contradicted: number[]
  supported: number[]
  /** In how many of its analyses the support that bends most holds; null where nothing can be varied. */
  weakest: { number: number; agree: number; of: number } | null
  waiting: { number: number; missing: number }[]
  open: number[]
  inSample: number[]
  notMeasured: number[]
}

const isOfPrediction = (reason: Reason): reason is PredictionReason =>
  'says' in reason && reason.kind !== 'not-registered'

/** Null where no registered prediction says or waits for anything. */
export function summaryOf(reasons: readonly Reason[]): ClaimSummary | null {
  const own = reasons.filter(isOfPrediction)
  if (own.length === 0) return null
  const undecided = own.filter(({ kind, says }) => says === null && kind !== 'resolved')
  const keyed = (key: string) => undecided.filter((one) => one.verdictReason?.key === key)
  const [waiting, inSample] = [keyed('too-few-groups'), keyed('in-sample-only')]
  const notMeasured = keyed('nothing-measured')
  const weakest = weakestSupport(own)
  const told = new Set([...waiting, ...inSample, ...notMeasured])
  return {
    refuted: numbers(own.filter(isRefuted)),
    contradicted: numbers(own.filter((one) => one.says === 'contradicts' && !isRefuted(one))),
    supported: numbers(own.filter(({ says }) => says === 'supports')),
    weakest: weakest && { number: weakest.prediction.number, agree: weakest.agree, of: weakest.of },
    waiting: waiting.map(({ prediction, verdictReason }) => ({
      number: prediction.number,
      missing: verdictReason?.count ?? 0,
    })),
    open: numbers(undecided.filter((one) => !told.has(one))),
    inSample: numbers(inSample),
    notMeasured: numbers(notMeasured),
  }
}

const isRefuted = (reason: PredictionReason) =>
  reason.kind === 'resolved' && reason.resolution === 'refuted'

const numbers = (reasons: readonly PredictionReason[]) =>
  reasons.map(({ prediction }) => prediction.number)
