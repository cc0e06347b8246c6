import { provedKey, typedLastKey } from '#app/domain/person/email-key.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member, Role } from '#app/domain/viewer/viewer.ts'
import { violatedKey } from '#db/errors.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { insertPerson, releaseEmailKey } from '#db/queries/people.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { emptyText } from '#db/schema/rendered-texts.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'

type NewPerson = {
  handle: string
  displayName: string
  email: string
  /** Whether the address needs no proof, because the operator vouches for it. */
  emailProved: boolean
  /** Null for somebody who cannot sign in. */
  passwordHash: string | null
  role: Role
  at: Date
}

/** Stores a person with their first revision and the event of joining. */
export async function addPerson(tx: Tx, person: NewPerson): Promise<Member> {
  const { handle, displayName, email, emailProved, passwordHash, role, at } = person
  const emailKey = emailProved ? provedKey(email) : typedLastKey(email)
  if (!emailProved) await releaseEmailKey(tx, emailKey)
  const id = await addSubject(tx, 'person', newId())
  await insertPerson(tx, {
    id,
    handle,
    displayName,
    email,
    emailKey,
    emailVerifiedAt: emailProved ? at : null,
    passwordHash,
    role,
    ...emptyText('profile'),
    createdAt: at,
    updatedAt: at,
    revision: 1,
  })
  const texts = { title: displayName, body: '' }
  await addRevision(tx, {
    subjectId: id,
    revision: 1,
    authorId: id,
    reason: '',
    texts,
    createdAt: at,
  })
  await indexNamed(tx, 'person', id)
  await appendEvent(tx, {
    kind: 'person-joined',
    subjectId: id,
    actorId: id,
    data: { to: role },
    at,
  })
  return { id, handle, displayName, role }
}

/** Says at the field what a failed `addPerson` ran into. Another error stays what it is. */
export function nameTaken(error: unknown): never {
  const key = violatedKey(error)
  if (key === 'people_handle_key') return handleTaken()
  if (key !== 'people_email_key_key') throw error
  return refuse('emailTaken', { fields: { email: ['email.taken'] } })
}

export const handleTaken = (): never =>
  refuse('handleTaken', { fields: { handle: ['handle.taken'] } })
