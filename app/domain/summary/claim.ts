import { weakestSupport } from '#app/domain/claim/footing.ts'
import type { PredictionReason, Reason } from '#app/domain/claim/reason.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import type { ClaimMessage, PredictionClause } from './claim-message.ts'

/** More clauses than these nobody reads in one sentence; what decides stands first. */
const MOST_CLAUSES = 3

const isOfPrediction = (reason: Reason): reason is PredictionReason => 'says' in reason

/** What a claim's predictions say together, from its reasons; then the one without which it falls. */
export function claimMessages(reasons: readonly Reason[]): ClaimMessage[] {
  if (reasons.some(({ kind }) => kind === 'retracted')) return [{ key: 'retracted' }]
  const superseded = reasons.find((reason) => reason.kind === 'superseded')
  if (superseded) return [{ key: 'superseded', by: superseded.by.number }]
  const own = reasons.filter(isOfPrediction)
  if (own.length === 0) return [{ key: 'no-predictions' }]
  const clauses = clausesOf(own).slice(0, MOST_CLAUSES)
  const essential = numbers(own.filter(wouldRefute))
  return [
    { key: 'predictions', clauses },
    ...(essential.length > 0 ? [{ key: 'essential' as const, predictions: essential }] : []),
  ]
}

/** What predictions of one or several claims say and wait for, those that decide first. */
export function clausesOf(reasons: readonly PredictionReason[]): PredictionClause[] {
  const undecided = reasons.filter(isUndecided)
  const keyed = (key: VerdictReasonKey) => undecided.filter((one) => one.verdictReason?.key === key)
  const waiting = keyed('too-few-groups')
  const made = keyed('in-sample-only')
  const bare = [...keyed('nothing-measured'), ...undecided.filter((one) => !one.verdictReason)]
  const told = new Set([...waiting, ...made, ...bare])
  return [
    ...clause('refuted', reasons.filter(isRefuted)),
    ...contradicted(reasons.filter((one) => one.says === 'contradicts' && !isRefuted(one))),
    ...supported(reasons.filter(({ says }) => says === 'supports')),
    ...waits(waiting),
    ...clause(
      'open',
      undecided.filter((one) => !told.has(one)),
    ),
    ...clause('in-sample', made),
    ...clause('not-measured', bare),
    ...clause('not-scored', reasons.filter(isNeither)),
    ...clause(
      'unregistered',
      reasons.filter(({ kind }) => kind === 'not-registered'),
    ),
  ]
}

const isUndecided = ({ kind, says }: PredictionReason) =>
  says === null && kind !== 'resolved' && kind !== 'not-registered'

const isRefuted = (reason: PredictionReason) =>
  reason.kind === 'resolved' && reason.resolution === 'refuted'

/** Resolved as ambiguous or annulled. */
const isNeither = ({ kind, says }: PredictionReason) => kind === 'resolved' && says === null

/** Contradicted and not resolved yet. */
const wouldRefute = ({ kind, says, essential }: PredictionReason) =>
  kind === 'pooled' && says === 'contradicts' && essential

const numbers = (reasons: readonly PredictionReason[]): number[] =>
  [...new Set(reasons.map(({ prediction }) => prediction.number))].sort((a, b) => a - b)

type Plain = 'refuted' | 'open' | 'in-sample' | 'not-measured' | 'not-scored' | 'unregistered'

const clause = (key: Plain, reasons: readonly PredictionReason[]): PredictionClause[] =>
  reasons.length > 0 ? [{ key, predictions: numbers(reasons) }] : []

function contradicted(reasons: readonly PredictionReason[]): PredictionClause[] {
  if (reasons.length === 0) return []
  const alone = reasons.every(({ verdictReason }) => verdictReason?.key === 'each-group-alone')
  return [{ key: 'contradicted', predictions: numbers(reasons), groups: groupsIn(reasons), alone }]
}

function supported(reasons: readonly PredictionReason[]): PredictionClause[] {
  if (reasons.length === 0) return []
  const weakest = weakestSupport(reasons)
  const footings = reasons.map(({ footing }) => footing ?? null)
  return [
    {
      key: 'supported',
      predictions: numbers(reasons),
      weakest: weakest && {
        number: weakest.prediction.number,
        agree: weakest.agree,
        of: weakest.of,
      },
      groups: groupsIn(reasons),
      footing: footings.includes('foretold') ? 'foretold' : (footings[0] ?? null),
    },
  ]
}

function waits(reasons: readonly PredictionReason[]): PredictionClause[] {
  if (reasons.length === 0) return []
  const missing = new Set(reasons.map(({ verdictReason }) => verdictReason?.count ?? 0))
  const [first = 0, second] = missing
  return [
    { key: 'waits', predictions: numbers(reasons), missing: second === undefined ? first : null },
  ]
}

const COUNTS_GROUPS: readonly VerdictReasonKey[] = ['one-group', 'pooled', 'each-group-alone']

/** On how many groups they rest, where they rest on equally many. */
function groupsIn(reasons: readonly PredictionReason[]): number | null {
  const counts = new Set(
    reasons.map(({ verdictReason: reason }) =>
      reason && COUNTS_GROUPS.includes(reason.key) ? reason.count : null,
    ),
  )
  const [only = null, second] = counts
  return second === undefined ? only : null
}
