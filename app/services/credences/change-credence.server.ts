import type { ChangeCredenceInput } from '#app/domain/credence/input.ts'
import { mayGiveCredence } from '#app/domain/credence/policy.ts'
import { typedCredence } from '#app/domain/credence/view.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { limitLinks } from '#app/services/comments/newcomer-limits.server.ts'
import { storeComment } from '#app/services/comments/store-comment.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { isBeforeMembership } from '#app/services/scores/member-credences.server.ts'
import { type Rendered, renderText } from '#app/services/texts/render-text.server.ts'
import { recomputeDivided } from '#app/services/wanted/divided.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { insertCredence, lastCredence } from '#db/queries/credences.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { loadBelieved } from './load-believed.server.ts'

/**
 * Puts another credence, or none, in the place of what somebody believed of a record, with a comment
 * in its discussion if they say why. What stands already is stored again only with a comment, or where
 * it was given before the person was a member and so is not scored.
 */
export async function changeCredence(
  viewer: Member,
  address: RecordAddress,
  { p, body, key }: ChangeCredenceInput,
  at = now(),
) {
  const { id } = await loadBelieved(reader(), viewer, address)
  await consume('post', viewer.id)
  const text = await textOf(viewer, body)
  return withMutex(id, () =>
    idempotent(
      { member: viewer, sent: { key, p, body, address }, at, pathOf: recordPath },
      async (tx) => {
        const record = await loadBelieved(tx, viewer, address)
        if (!mayGiveCredence(viewer, record)) refuse('credenceClosed')
        return store(tx, { person: viewer, record, p, text, at })
      },
    ),
  )
}

async function textOf(viewer: Member, body: string): Promise<Rendered<'comment'> | null> {
  if (body.trim() === '') return null
  limitLinks(viewer, body)
  return renderText('comment', { body })
}

type Storing = {
  person: Member
  record: RecordWithAuthor
  p: number | null
  text: Rendered<'comment'> | null
  at: Date
}

async function store(tx: Tx, { person, record, p, text, at: clock }: Storing) {
  const { id: recordId, kind, number, slug } = record
  const last = await lastCredence(tx, recordId, person.id)
  const before = last?.p ?? null
  const address = { kind, number, slug }
  if (
    !text &&
    isSame(before, p) &&
    !(last && (await isBeforeMembership(tx, person, { recordId, at: last.at })))
  )
    return { ...address, commentId: null }
  if (before === null && p === null) return refuse('noCredence')
  const at = momentAfter(clock, last?.at ?? null)
  const posting = { author: person, record, anchor: null, at }
  const commentId = text ? (await storeComment(tx, { ...posting, text })).id : null
  const personId = person.id
  await insertCredence(tx, { id: newId(), recordId, personId, p, before, commentId, createdAt: at })
  if (kind === 'prediction') await recomputeDivided(tx, recordId, at)
  const event = { subjectId: recordId, recordId, actorId: personId, at }
  await appendEvent(tx, { kind: p === null ? 'credence-withdrawn' : 'credence-given', ...event })
  return { ...address, commentId }
}

/** What is shown the same is the same: a form that was opened and saved again changes nothing. */
const isSame = (before: number | null, p: number | null) =>
  before === null || p === null ? before === p : typedCredence(before) === typedCredence(p)
