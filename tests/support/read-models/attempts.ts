import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import {
  attemptDecisionForm,
  editAttemptForm,
  marksForm,
  newAttemptForm,
  reviewForm,
  withdrawalForm,
} from '#app/services/attempts/attempt-forms.server.ts'
import { attemptHistory } from '#app/services/attempts/attempt-history.server.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { write } from '#db/client.ts'
import { updateRecord } from '#db/queries/records.ts'
import { anAttempt, aReview } from '#tests/support/factories/attempt.ts'
import type { Chain } from './chain.ts'
import { asTyped, type ReadModel, readModel } from './read-model.ts'

type Said = { id: string; kind: string; number: number }

/** An attempt on the open question that is going to be hidden, and one on a question that is. */
export async function attemptsOf(chain: Chain, secret: Said, by: Member, text: string) {
  const claimed = async (on: Said, author: Member) => {
    const attempt = await anAttempt({ by: author, on, title: text, body: text, aiUse: text })
    await aReview(attempt, { body: text, interest: 'stated', conflict: text })
    return attempt.id
  }
  const onOpen = await claimed(chain.question, by)
  if (secret.kind !== 'question') return { onOpen, all: [onOpen] }
  await write((tx) => updateRecord(tx, secret.id, { status: 'open' }))
  const onSecret = [await claimed(secret, chain.owner)]
  return { onOpen, all: [onOpen, ...onSecret] }
}

export const attemptReadModels = (viewer: Viewer, ids: string[]): ReadModel[] => [
  ...ids.flatMap((id) => [
    readModel(attemptPage, viewer, id),
    readModel(attemptHistory, viewer, id),
    ...(viewer ? formsOf(viewer, id) : []),
  ]),
]

const formsOf = (viewer: Member, id: string): ReadModel[] => [
  readModel(castVote, viewer, id, { axis: 'agree', value: -1 }),
  readModel(editAttemptForm, viewer, id),
  readModel(withdrawalForm, viewer, id),
  readModel(reviewForm, viewer, id),
  readModel(marksForm, viewer, id),
  readModel(attemptDecisionForm, viewer, id),
]

/** The form for a new one, by the number of a question. */
export const newAttemptReadModel = (viewer: Member, number: number): ReadModel =>
  asTyped(readModel(newAttemptForm, viewer, number))
