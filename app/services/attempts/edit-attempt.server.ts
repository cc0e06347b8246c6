import { writeArtefacts } from '#app/domain/attempt/artefact-lines.ts'
import type { EditAttemptInput } from '#app/domain/attempt/input.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import type { AttemptRow } from '#db/queries/attempts.ts'
import { changeAttempt } from './note-attempt.server.ts'
import { ownUndecided } from './own-undecided.server.ts'
import { storeAttemptText } from './store-attempt-text.server.ts'

/**
 * Stores a new revision of one's own attempt while it is not decided. `conflict` when another
 * revision came in between: nothing is written, and the form shows both texts.
 */
export async function editAttempt(viewer: Member, id: string, input: EditAttemptInput, at = now()) {
  await ownUndecided(reader(), viewer, id)
  await consume('post', viewer.id)
  const set = await renderText('attempt', input)
  const edit = { member: viewer, subjectId: id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const { attempt } = await ownUndecided(tx, viewer, id)
    if (attempt.revision !== input.base) refuse('edited')
    if (isSame(attempt, input)) return { id, revision: attempt.revision }
    const revision = attempt.revision + 1
    const moment = momentAfter(at, attempt.updatedAt)
    const { artefacts, aiUse, reason } = input
    const name = set.words.title
    await changeAttempt(
      tx,
      {
        attempt,
        name,
        event: 'attempt-edited',
        actor: viewer,
        data: { revision, reason },
        at: moment,
      },
      {
        ...(await storedColumns(tx, set)),
        artefacts,
        aiUse,
        revision,
      },
    )
    const about = { id, authorId: viewer.id, revision, reason }
    await storeAttemptText(tx, { ...about, set, artefacts, aiUse, at: moment })
    return { id, revision }
  })
}

const isSame = (attempt: AttemptRow, input: EditAttemptInput) =>
  attempt.title === input.title &&
  attempt.bodyMd === input.body &&
  attempt.aiUse === input.aiUse &&
  writeArtefacts(attempt.artefacts) === writeArtefacts(input.artefacts)
