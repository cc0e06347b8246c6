import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findPerson } from '#db/queries/people.ts'

/** What the viewer's own settings page shows, the e-mail address included; nobody else reads it. */
export async function ownProfile(viewer: Viewer) {
  if (!viewer) return refuse('signIn')
  const person = (await findPerson(reader(), viewer.id)) ?? refuse('person')
  const { handle, displayName, email, emailVerifiedAt, aboutMd, role, revision } = person
  return { handle, displayName, email, emailVerifiedAt, about: aboutMd, role, base: revision }
}
