import { randomBytes } from 'node:crypto'
import type { Member, Role } from '#app/domain/viewer/viewer.ts'
import { write } from '#db/client.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { people } from '#db/schema/index.ts'
import { indexNamed } from '#db/search/index-named.ts'

type Wanted = { handle?: string; role?: Role; displayName?: string; at?: Date }

/** Somebody who can act but, having no password, cannot sign in. A member unless told otherwise. */
export async function aPerson(wanted: Wanted = {}): Promise<Member> {
  const handle = wanted.handle ?? `person-${randomBytes(6).toString('hex')}`
  const displayName = wanted.displayName ?? handle
  const role = wanted.role ?? 'member'
  const at = wanted.at ?? new Date()
  const email = `${handle}@example.org`
  const id = await write(async (tx) => {
    const id = await addSubject(tx, 'person')
    await tx.insert(people).values({
      id,
      handle,
      displayName,
      email,
      emailKey: email,
      emailVerifiedAt: at,
      passwordHash: null,
      role,
      aboutMd: '',
      aboutHtml: '',
      renderVersion: 0,
      createdAt: at,
      updatedAt: at,
      revision: 1,
    })
    await indexNamed(tx, 'person', id)
    return id
  })
  return { id, handle, displayName, role }
}
