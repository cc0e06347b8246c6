import type { ClaimMessage } from './claim-message.ts'
import type { PredictionMessage } from './prediction-message.ts'
import type { Measured, QuestionMessage } from './question-message.ts'

/**
 * What is known of a record, in a sentence or two that nobody typed: messages in the order in which
 * they are told, each a key of the catalogue with its parameters. `measured`: the observable whose
 * symbol they name, if any.
 */
export type Summary = { measured: Measured | null } & (
  | { kind: 'question'; messages: QuestionMessage[] }
  | { kind: 'claim'; messages: ClaimMessage[] }
  | { kind: 'prediction'; messages: PredictionMessage[] }
)
