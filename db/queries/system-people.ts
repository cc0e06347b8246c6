import { IMPORT_HANDLE, SITE_HANDLE } from '#app/domain/person/handle.ts'
import { emptyText } from '../schema/rendered-texts.ts'
import type { Tx } from '../types.ts'
import { findPersonByHandle, insertPerson } from './people.ts'
import { addSubject } from './subjects.ts'

type SystemPerson = { handle: string; displayName: string }

/** The site's own account, made when first asked for. */
export const addSeedPerson = (tx: Tx, at: Date): Promise<string> =>
  addSystemPerson(tx, { handle: SITE_HANDLE, displayName: 'Touchstone' }, at)

/** The account that imported records are signed with. */
export const addImportPerson = (tx: Tx, displayName: string, at: Date): Promise<string> =>
  addSystemPerson(tx, { handle: IMPORT_HANDLE, displayName }, at)

/** An account that nobody can sign in to: it has neither password nor address. */
async function addSystemPerson(tx: Tx, person: SystemPerson, at: Date): Promise<string> {
  const known = await findPersonByHandle(tx, person.handle)
  if (known) return known.id
  const id = await addSubject(tx, 'person')
  await insertPerson(tx, {
    id,
    ...person,
    email: '',
    emailKey: person.handle,
    emailVerifiedAt: null,
    passwordHash: null,
    role: 'member',
    ...emptyText('profile'),
    createdAt: at,
    updatedAt: at,
    revision: 1,
  })
  return id
}
