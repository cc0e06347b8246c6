import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import { type Dueness, duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import { dayOf, dayTextOf } from '#app/domain/text/day.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { JudgedMessage, PredictionMessage, ShownMessage } from './prediction-message.ts'

/** A prediction as lists and its page know it. `said`: what is stored; null where nothing was judged. */
export type ShownPrediction = {
  status: PredictionState
  statusAsOf: Date
  binary: boolean
  said: readonly JudgedMessage[] | null
  verdict: Verdict | null
  footing: Footing | null
  deadline: Date | null
  /** Whether anything speaks for or against it. */
  evidence: boolean
  /** What people believe, while everybody may know it. */
  community: { n: number; median: number; low: number; high: number } | null
}

/** Messages on a prediction as of a moment: two of them at most, what was decided before all else. */
export function predictionMessages(shown: ShownPrediction, now: Date): PredictionMessage[] {
  const { status, binary, said } = shown
  if (status === 'draft' || status === 'sealed') return [{ key: status }]
  const judged = said ?? []
  const outcome = RESOLUTIONS.find((one) => one === status)
  if (outcome) return [resolvedMessage(shown, outcome), ...judged.slice(0, 1).flatMap(estimateIn)]
  const first: PredictionMessage[] = binary ? [{ key: 'binary' }] : [...judged]
  const counted = judged.some(isOfValues)
  const passed = passedMessage(shown, now, counted)
  if (passed) return counted ? [...first.slice(0, 1), passed] : [passed]
  if (counted) return first
  return [...first.slice(0, 1), ...openMessages(shown, now)]
}

/** The estimate alone, which stands after a decision whatever that was. */
function estimateIn(message: JudgedMessage): ShownMessage[] {
  if (message.key !== 'together' && message.key !== 'opposed') return []
  const { groups, figure, side, region, unit } = message
  return [{ key: 'lies', groups, figure, side, region, unit }]
}

/** Whether something that counts is told of. */
const isOfValues = ({ key }: JudgedMessage) => key !== 'not-measured' && key !== 'made-from'

const duenessIn = ({ status, deadline, evidence }: ShownPrediction, now: Date): Dueness =>
  duenessOf({ state: status, deadline, evidence }, now)

function passedMessage(shown: ShownPrediction, now: Date, counted: boolean): ShownMessage | null {
  const { deadline, said } = shown
  const dueness = duenessIn(shown, now)
  if (deadline === null) return null
  if (dueness === 'expired') return { key: 'expired', on: dayTextOf(deadline) }
  if (dueness !== 'overdue') return null
  const [first] = said ?? []
  const offered = first?.key === 'not-measured' ? first.offered : 0
  return { key: 'overdue', days: dayOf(now) - dayOf(deadline), counted, offered }
}

/** What people believe of one that nothing counts for, and when it is due. */
function openMessages(shown: ShownPrediction, now: Date): ShownMessage[] {
  const { community, deadline } = shown
  const days = deadline === null ? null : dayOf(deadline) - dayOf(now)
  return [
    ...(community ? [{ key: 'believed' as const, ...communityIn(community) }] : []),
    ...(days === null ? [] : [{ key: 'due' as const, days }]),
  ]
}

const communityIn = ({ n, median, low, high }: NonNullable<ShownPrediction['community']>) => ({
  n,
  median,
  low,
  high,
})

function resolvedMessage(shown: ShownPrediction, outcome: Resolution): ShownMessage {
  const { status, statusAsOf, verdict, footing, said } = shown
  const [first] = said ?? []
  const decided = verdict !== null && verdict !== 'inconclusive'
  const lent = footingOfOutcome(status, { verdict, footing })
  const agrees = lent !== null || footing === null
  return {
    key: 'resolved',
    outcome,
    on: dayTextOf(statusAsOf),
    groups: lent !== null && first && 'groups' in first ? first.groups : 0,
    footing: lent,
    against: decided && !agrees,
  }
}
