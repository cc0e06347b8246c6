import type { PredictionReason } from '#app/domain/claim/reason.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { dayTextOf } from '#app/domain/text/day.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { clausesOf } from './claim.ts'
import { type Estimated, estimateMessage } from './estimate.ts'
import type { AskedMessage, Because, ClaimCounts, QuestionMessage } from './question-message.ts'

export type ClaimOfQuestion = { status: string; footing: Footing | null }

/** A prediction of one of the claims, once however many it follows from. */
export type PredictionOfQuestion = Estimated & { reason: PredictionReason }

export type QuestionBasis = {
  claims: readonly ClaimOfQuestion[]
  predictions: readonly PredictionOfQuestion[]
  /** Two rivals that are contradicted, each by data that the other was made from. */
  crossed: { a: number; b: number } | null
  /** People who said that they would run an experiment. */
  runners: number
}

/** Retracted and superseded claims are nobody's any more. */
const GIVEN_UP: readonly string[] = ['draft', 'retracted', 'superseded']

const MOST_CLAUSES = 2

/**
 * What is known of a question, in at most two messages: how its claims stand, then the best estimate
 * or the one thing that holds it up.
 */
export function askedMessages(basis: QuestionBasis): AskedMessage[] {
  const claims = basis.claims.filter(({ status }) => !GIVEN_UP.includes(status))
  if (claims.length === 0) return [{ key: 'unclaimed', runners: basis.runners }]
  const counts = countsOf(claims)
  const clauses = clausesOf(basis.predictions.map(({ reason }) => reason))
  if (clauses.length === 0) return [{ key: 'unpredicted', claims: claims.length }]
  const estimate = estimateMessage(basis.predictions)
  if (decidedIn(counts) > 0)
    return estimate && !basis.crossed
      ? [{ key: 'claims', counts, because: null }, estimate]
      : [{ key: 'claims', counts, because: becauseOf(basis, counts) }]
  const open = { key: 'undecided' as const, clauses: clauses.slice(0, estimate ? 1 : MOST_CLAUSES) }
  return estimate ? [open, { ...estimate, waits: null }] : [open]
}

const decidedIn = ({ supported, contested, challenged, refuted }: ClaimCounts) =>
  supported + contested + challenged + refuted

function countsOf(claims: readonly ClaimOfQuestion[]): ClaimCounts {
  const of = (status: string) => claims.filter((claim) => claim.status === status).length
  return {
    n: claims.length,
    supported: of('supported'),
    foretold: claims.filter(
      ({ status, footing }) => status === 'supported' && footing === 'foretold',
    ).length,
    contested: of('contested'),
    challenged: of('challenged'),
    refuted: of('refuted'),
  }
}

/** What contradicts before what supports: it is news. */
function becauseOf({ predictions, crossed }: QuestionBasis, counts: ClaimCounts): Because | null {
  if (crossed) return { key: 'crossed', ...crossed }
  const clauses = clausesOf(predictions.map(({ reason }) => reason))
  const against = clauses.filter(({ key }) => key === 'refuted' || key === 'contradicted')
  if (against.length > 0) return { key: 'clauses', clauses: against.slice(0, 1) }
  const support = clauses.find((one) => one.key === 'supported')
  if (!support || counts.supported === 0) return null
  return { key: 'rests', predictions: support.predictions, groups: support.groups }
}

type Asked = {
  status: QuestionStatus
  statusAsOf: Date
  statusBasis: string
  said: readonly AskedMessage[] | null
}

const LONGEST_BASIS = 120
const MARKUP = /[$\\[\]*_`\n]/

/** Messages on a question: what was decided of it first, with the reason if it is short. */
export function questionMessages(asked: Asked): QuestionMessage[] {
  const { status, statusAsOf, statusBasis } = asked
  const said = asked.said ?? []
  if (status === 'open' || status === 'proposed' || status === 'draft') return [...said]
  const basis = statusBasis.trim()
  const plain = basis.length <= LONGEST_BASIS && !MARKUP.test(basis)
  const on = dayTextOf(statusAsOf)
  const ended = { key: 'ended' as const, status, on, basis: plain ? basis : '' }
  return [ended, ...said.filter(({ key }) => key === 'claims').slice(0, 1)]
}
