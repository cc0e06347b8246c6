import { domainToUnicode } from 'node:url'
import { hasEnded } from '#app/domain/person/session-lifetime.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { findPerson } from '#db/queries/people.ts'
import { listSessions } from '#db/queries/sessions.ts'

/** A member's own settings: what the profile says, and where the account is signed in. */
export async function accountPage(member: Member, currentHash: string | null, at = now()) {
  const [profile, sessions] = await Promise.all([
    ownProfile(member),
    ownSessions(member, currentHash, at),
  ])
  return { profile, sessions }
}

/** The e-mail address included: nobody else reads it. */
async function ownProfile({ id }: Member) {
  const person = (await findPerson(reader(), id)) ?? refuse('person')
  const { handle, displayName, emailVerifiedAt, aboutMd, role, revision } = person
  const [, local = '', domain = ''] = /^(.*@)([^@]*)$/.exec(person.email) ?? []
  const email = local + domainToUnicode(domain)
  return { handle, displayName, email, emailVerifiedAt, about: aboutMd, role, base: revision }
}

/** `id` names a session so that it can be ended; it opens none. */
async function ownSessions(member: Member, currentHash: string | null, at: Date) {
  const rows = await listSessions(reader(), member.id)
  return rows
    .filter((row) => !hasEnded(row, at))
    .map(({ id, agent, createdAt, expiresAt }) => ({
      id,
      agent,
      createdAt,
      expiresAt,
      current: id === currentHash,
    }))
}
