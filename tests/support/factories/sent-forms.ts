import { PostCommentInput } from '#app/domain/comment/input.ts'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { AddObservableInput } from '#app/domain/observable/input.ts'
import { ClarifyInput } from '#app/domain/prediction/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { addObservable } from '#app/services/observables/add-observable.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { anAttempt, aReview } from './attempt.ts'
import { aQuestionToAnswer } from './attempt-world.ts'
import { aClaim } from './claim.ts'
import { aCredence, aForecast } from './credence.ts'
import { aProposalFor, aSupportedClaim } from './establishment.ts'
import { anExperiment, typed } from './experiment.ts'
import { aPerson } from './person.ts'
import { aDraftPrediction } from './prediction.ts'
import { aDecidableClaim, aProposal } from './resolution.ts'
import { aTestedClaim } from './tested-claim.ts'

/** Sends a form under a key with these words, which are its own text and nothing else. */
export type Send = (key: string, words: string) => Promise<object>

/** Every form with a key, ready to be sent: by its name, what makes the world that it needs. */
export const SENT_FORMS: Record<string, () => Promise<Send>> = {
  question: async () => {
    const by = await aPerson()
    return (key, words) =>
      proposeQuestion(by, ProposeQuestionInput.parse({ title: 'A title', statement: words, key }))
  },
  claim: async () => {
    const by = await aPerson()
    return (key, statement) => aClaim({ by, statement, key })
  },
  'draft of a prediction': async () => {
    const by = await aPerson()
    return (key, criterion) => aDraftPrediction({ by, criterion, key })
  },
  clarification: async () => {
    const { ada, prediction } = await aTestedClaim()
    return (key, text) =>
      clarifyPrediction(ada, prediction.number, ClarifyInput.parse({ text, key }))
  },
  experiment: async () => {
    const by = await aPerson()
    return (key, statement) => anExperiment({ by, statement, key })
  },
  measurements: async () => {
    const { eve, experiment, observable } = await aTestedClaim()
    return (key, method) => {
      const cells = typed({ observable: observable.key, value: '0.5', method })
      return addMeasurements(eve, experiment.number, { rows: [{ row: null, typed: cells }], key })
    }
  },
  observable: async () => {
    const by = await aPerson({ role: 'curator' })
    const fields = { name: `Sent once by ${by.handle}`, symbol: 'a', unit: '1', scale: 'linear' }
    return (key, definition) =>
      addObservable(by, AddObservableInput.parse({ ...fields, definition, key }))
  },
  comment: async () => {
    const by = await aPerson()
    const claim = await aClaim({ by })
    const on = { kind: 'claim', number: claim.number } as const
    return (key, body) => postComment(by, on, PostCommentInput.parse({ body, key }))
  },
  credence: async () => {
    const { claim } = await aTestedClaim()
    const by = await aPerson()
    return (key, body) => aCredence('60', { by, on: claim, body, key })
  },
  'expected value': async () => {
    const { prediction } = await aTestedClaim()
    const by = await aPerson()
    return (key, words) =>
      aForecast(['0.1', `0.${words.length}`, '0.99'], { by, on: prediction, key })
  },
  attempt: async () => {
    const { author, question } = await aQuestionToAnswer()
    return (key, body) => anAttempt({ by: author, on: question, body, key })
  },
  review: async () => {
    const { author, question } = await aQuestionToAnswer()
    const attempt = await anAttempt({ by: author, on: question })
    const by = await aPerson({ role: 'trusted' })
    return (key, body) => aReview(attempt, { by, body, key })
  },
  evidence: async () => {
    const { ada, claim } = await aTestedClaim()
    const cited = { what: 'arXiv:2203.15556', relation: 'supports' }
    return (key, rationale) =>
      addEvidence(ada, claim, AddEvidenceInput.parse({ ...cited, rationale, key }))
  },
  'proposed resolution': async () => {
    const { prediction, tom } = await aDecidableClaim()
    return (key, rationale) => aProposal({ by: tom, prediction, rationale, key })
  },
  'proposed establishment': async () => {
    const { claim, curator } = await aSupportedClaim()
    return (key, reason) => aProposalFor({ by: curator, claim, reason, key })
  },
}
