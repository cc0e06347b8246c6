import { EditAttemptInput } from '#app/domain/attempt/input.ts'
import { EditClaimInput } from '#app/domain/claim/input.ts'
import { EditCommentInput, PostCommentInput } from '#app/domain/comment/input.ts'
import { EditExperimentInput } from '#app/domain/experiment/input.ts'
import { EditObservableInput } from '#app/domain/observable/input.ts'
import { EditProfileInput } from '#app/domain/person/input.ts'
import { EditPredictionInput } from '#app/domain/prediction/input.ts'
import { EditQuestionInput } from '#app/domain/question/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import { editProfile } from '#app/services/accounts/edit-profile.server.ts'
import { editAttempt } from '#app/services/attempts/edit-attempt.server.ts'
import { editClaim } from '#app/services/claims/edit-claim.server.ts'
import { editComment } from '#app/services/comments/edit-comment.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { editObservable } from '#app/services/observables/edit-observable.server.ts'
import { editPrediction } from '#app/services/predictions/edit-prediction.server.ts'
import { editQuestion } from '#app/services/questions/edit-question.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { describeReference } from '#app/services/references/describe-reference.server.ts'
import { anAttempt, claim as attemptForm } from './attempt.ts'
import { aQuestionToAnswer } from './attempt-world.ts'
import { aClaim } from './claim.ts'
import { anExperiment } from './experiment.ts'
import { anObservable } from './observable.ts'
import { aPerson } from './person.ts'
import { aDraftPrediction } from './prediction.ts'
import { aQuestion } from './question.ts'

/** Sends an edit with these words, begun from this revision. */
export type SendEdit = (words: string, base: number) => Promise<object>

const title = 'The same title'
let works = 0

/** Every form that changes a text, ready to be sent: by its name, what makes the world that it needs. */
export const SENT_EDITS: Record<string, () => Promise<SendEdit>> = {
  question: async () => {
    const by = await aPerson({ role: 'curator' })
    const { number } = await aQuestion({ by })
    return (statement, base) =>
      editQuestion(by, number, EditQuestionInput.parse({ title, statement, base }))
  },
  claim: async () => {
    const by = await aPerson({ role: 'curator' })
    const { number } = await aClaim({ by })
    return (statement, base) =>
      editClaim(by, number, EditClaimInput.parse({ title, statement, base }))
  },
  experiment: async () => {
    const by = await aPerson({ role: 'curator' })
    const { number } = await anExperiment({ by })
    return (statement, base) =>
      editExperiment(by, number, EditExperimentInput.parse({ title, statement, base }))
  },
  'draft of a prediction': async () => {
    const by = await aPerson({ role: 'curator' })
    const { number } = await aDraftPrediction({ by })
    return (statement, base) =>
      editPrediction(by, number, EditPredictionInput.parse({ title, statement, base }))
  },
  remarks: async () => {
    const by = await aPerson({ role: 'curator' })
    const { number } = await aClaim({ by })
    return (remarks, base) =>
      editRemarks(by, { kind: 'claim', number }, EditRemarksInput.parse({ remarks, base }))
  },
  comment: async () => {
    const by = await aPerson()
    const { number } = await aClaim({ by })
    const form = PostCommentInput.parse({ body: 'The first words of all.' })
    const { id } = await postComment(by, { kind: 'claim', number }, form)
    return (body, base) => editComment(by, id, EditCommentInput.parse({ body, base }))
  },
  attempt: async () => {
    const { author, question } = await aQuestionToAnswer()
    const { id } = await anAttempt({ by: author, on: question })
    const typed = { ...attemptForm(), artefacts: '', reason: 'clearer' }
    return (body, base) => editAttempt(author, id, EditAttemptInput.parse({ ...typed, body, base }))
  },
  observable: async () => {
    const by = await aPerson({ role: 'curator' })
    const { key } = await anObservable({ by })
    const typed = { name: `Edited by ${by.handle}`, symbol: 'a', unit: '1', scale: 'linear' }
    return (definition, base) => {
      const form = { ...typed, definition, base, reason: 'clearer' }
      return editObservable(by, key, EditObservableInput.parse(form))
    }
  },
  reference: async () => {
    const by = await aPerson({ role: 'curator' })
    works += 1
    const work = `2102.0000${works}`
    await aClaim({ by, statement: `See arXiv:${work}.` })
    return (words, base) => {
      const form = DescribeReferenceInput.parse({ title: words, base: base - 1 })
      return describeReference(by, `arxiv-${work}`, form)
    }
  },
  profile: async () => {
    const by = await aPerson()
    return (about, base) =>
      editProfile(by, EditProfileInput.parse({ displayName: 'Ada', about, base }))
  },
}
