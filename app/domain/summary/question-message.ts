import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { PredictionClause } from './claim-message.ts'
import type { Figure } from './figure.ts'

/** Claims by what became of them. `foretold` are some of those that are supported. */
export type ClaimCounts = {
  n: number
  supported: number
  foretold: number
  contested: number
  challenged: number
  refuted: number
}

/** The observable by its id, so that its symbol can be set, and its name for plain text. */
export type Measured = { id: string; name: string }

/** What the one thing is that holds a question up, or bears its claims. */
export type Because =
  | { key: 'crossed'; a: number; b: number }
  | { key: 'clauses'; clauses: PredictionClause[] }
  | { key: 'rests'; predictions: number[]; groups: number | null }

/** What the evidence says of a question: made when one of its claims or predictions moves, and stored. */
export type AskedMessage =
  | { key: 'unclaimed'; runners: number }
  | { key: 'unpredicted'; claims: number }
  | { key: 'undecided'; clauses: PredictionClause[] }
  | { key: 'claims'; counts: ClaimCounts; because: Because | null }
  | {
      key: 'estimate'
      observable: Measured
      figure: Figure
      groups: number
      waits: { number: number; missing: number } | null
    }

type Ended = Exclude<QuestionStatus, 'draft' | 'open' | 'proposed'>

export type QuestionMessage =
  | AskedMessage
  | { key: 'ended'; status: Ended; on: string; basis: string }
