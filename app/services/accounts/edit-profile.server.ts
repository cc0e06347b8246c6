import type { EditProfileInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findPerson, updatePerson } from '#db/queries/people.ts'
import { indexNamed } from '#db/search/index-named.ts'

/** Stores the viewer's display name and about text as a new revision. */
export async function editProfile(viewer: Member, input: EditProfileInput, at = now()) {
  const { displayName, base } = input
  const text = await renderText('profile', input)
  const edit = { member: viewer, subjectId: viewer.id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const person = (await findPerson(tx, viewer.id)) ?? refuse('person')
    if (person.revision !== base) refuse('edited')
    const revision = base + 1
    const change = { displayName, ...(await storedColumns(tx, text)) }
    await updatePerson(tx, person.id, { ...change, revision, updatedAt: at })
    const { id } = person
    const besides = { title: displayName }
    await storeText(tx, { text, id, authorId: id, revision, reason: '', besides, at })
    await indexNamed(tx, 'person', id)
    await appendEvent(tx, {
      kind: 'profile-edited',
      subjectId: person.id,
      actorId: person.id,
      data: { revision },
      at,
    })
    return { handle: person.handle, revision }
  })
}
