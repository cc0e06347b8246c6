import type { ClaimMessage } from './claim-message.ts'
import type { ObservableMessage } from './observable-message.ts'
import type { PersonMessage } from './person.ts'
import type { PredictionMessage } from './prediction-message.ts'
import type { Measured, QuestionMessage } from './question-message.ts'

/**
 * What is known of a record, an observable or a person, in a sentence or two that nobody typed: messages in the order in which
 * they are told, each a key of the catalogue with its parameters. `measured`: the observable whose
 * symbol they name, if any.
 */
export type Summary = { measured: Measured | null } & (
  | { kind: 'question'; messages: QuestionMessage[] }
  | { kind: 'claim'; messages: ClaimMessage[] }
  | { kind: 'prediction'; messages: PredictionMessage[] }
  | { kind: 'observable'; messages: ObservableMessage[] }
  | { kind: 'person'; messages: PersonMessage[] }
)
