import type { ClaimAttemptInput } from '#app/domain/attempt/input.ts'
import { mayClaimAttempt } from '#app/domain/attempt/policy.ts'
import { takesAttempts } from '#app/domain/attempt/state.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { loadQuestion } from '#app/services/questions/load-question.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { type Rendered, renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import { insertAttempt } from '#db/queries/attempts.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Reader, Tx } from '#db/types.ts'
import { noteAttempt } from './note-attempt.server.ts'
import { storeAttemptText } from './store-attempt-text.server.ts'

/** Claims an answer to an open question. The same form sent twice makes one attempt. */
export async function submitAttempt(
  viewer: Member,
  number: number,
  input: ClaimAttemptInput,
  at = now(),
) {
  await answerable(reader(), viewer, number)
  await consume('post', viewer.id)
  const set = await renderText('attempt', input)
  return idempotent(
    {
      member: viewer,
      sent: { ...input, question: number },
      at,
      pathOf: ({ id }: { id: string }) => attemptPath(id),
    },
    async (tx) => {
      const record = await answerable(tx, viewer, number)
      return store(tx, { recordId: record.id, author: viewer, input, set, at })
    },
  )
}

/** A question to which this person may claim an answer. */
export async function answerable(q: Reader, viewer: Member, number: number) {
  const { record } = await loadQuestion(q, viewer, number)
  if (!mayClaimAttempt(viewer, record)) refuse('claimAttempt')
  if (record.status === 'proposed') refuse('attemptProposed')
  if (!takesAttempts(record.status as QuestionStatus)) refuse('attemptClosed')
  return record
}

type Claimed = {
  recordId: string
  author: Member
  input: ClaimAttemptInput
  set: Rendered<'attempt'>
  at: Date
}

async function store(tx: Tx, { recordId, author, input, set, at }: Claimed) {
  const id = await addSubject(tx, 'attempt')
  const { direction, scope, artefacts, aiUse } = input
  await insertAttempt(tx, {
    id,
    recordId,
    authorId: author.id,
    ...{ direction, scope, artefacts, aiUse },
    ...(await storedColumns(tx, set)),
    ...FRESH,
    createdAt: at,
    updatedAt: at,
  })
  const revision = { authorId: author.id, revision: 1, reason: '' }
  await storeAttemptText(tx, { id, ...revision, set, artefacts, aiUse, at })
  const attempt = { id, recordId }
  const event = 'attempt-claimed' as const
  await noteAttempt(tx, { attempt, name: set.words.title, event, actor: author, at })
  return { id }
}

const FRESH = {
  state: 'claimed',
  machineCheckedNote: '',
  digestedNote: '',
  decidedReason: '',
  visibility: 'public',
  revision: 1,
  usefulUp: 0,
  usefulDown: 0,
  agreeUp: 0,
  agreeDown: 0,
  score: 0,
} as const
