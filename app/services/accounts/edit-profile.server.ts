import type { EditProfileInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { renderTexts } from '#app/services/rendering.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findPerson, updatePerson } from '#db/queries/people.ts'
import { addRevision } from '#db/queries/revisions.ts'

/** Stores the viewer's display name and about text as a new revision. */
export async function editProfile(viewer: Viewer, input: EditProfileInput, at = now()) {
  if (!viewer) return refuse('signIn')
  const { displayName, about, base } = input
  const set = await renderTexts({ about: { source: about, mode: 'document' } })
  return write(async (tx) => {
    const person = (await findPerson(tx, viewer.id)) ?? refuse('person')
    if (person.revision !== base) refuse('edited')
    const revision = base + 1
    const renderVersion = await renderedVersion(tx, set.about)
    const change = { displayName, aboutMd: about, aboutHtml: set.about.html, renderVersion }
    await updatePerson(tx, person.id, { ...change, revision, updatedAt: at })
    await addRevision(tx, {
      subjectId: person.id,
      revision,
      authorId: person.id,
      reason: '',
      texts: { title: displayName, body: about },
      createdAt: at,
    })
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
