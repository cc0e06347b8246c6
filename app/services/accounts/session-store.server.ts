import { createHash } from 'node:crypto'
import { hasEnded, sessionEnd } from '#app/domain/person/session-lifetime.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { BRIEFLY, reader, write } from '#db/client.ts'
import * as sessions from '#db/queries/sessions.ts'

/** What a session is stored under: a copy of the table opens none. */
export const sessionHash = (id: string): string => createHash('sha256').update(id).digest('hex')

type StoredSession = { personId: string; createdAt: Date; expiresAt: Date; member: Member }

/** A session that has not ended, and whose it is. */
export async function loadSession(hash: string, at = now()): Promise<StoredSession | null> {
  const found = await sessions.findSession(reader(), hash)
  if (!found || hasEnded(found.session, at)) return null
  const { personId, createdAt, expiresAt } = found.session
  return { personId, createdAt, expiresAt, member: found.member }
}

type NewSession = { hash: string; personId: string; agent: string }

/** Starts a session, and takes the chance to forget the ended ones. */
export function saveSession(session: NewSession, at = now()): Promise<void> {
  const { hash, personId, agent } = session
  return write(async (tx) => {
    await sessions.deleteSessionsEndedBy(tx, at)
    const expiresAt = sessionEnd(at, at)
    await sessions.insertSession(tx, { id: hash, personId, agent, createdAt: at, expiresAt })
  })
}

/** Moves the end of a session that is in use; never past its absolute limit. */
export async function extendSession(hash: string, at = now()): Promise<void> {
  const found = await sessions.findSession(reader(), hash)
  if (!found) return
  const end = sessionEnd(found.session.createdAt, at)
  if (end.getTime() <= found.session.expiresAt.getTime()) return
  await write((tx) => sessions.extendSession(tx, hash, end), BRIEFLY)
}

export const dropSession = (hash: string): Promise<void> =>
  write((tx) => sessions.deleteSession(tx, hash))

export const dropSessionsOf = (personId: string): Promise<void> =>
  write((tx) => sessions.deleteSessionsOf(tx, personId))

export const dropEndedSessions = (at = now()): Promise<void> =>
  write((tx) => sessions.deleteSessionsEndedBy(tx, at))
