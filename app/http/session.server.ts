import { type Adapter, Lucia, TimeSpan } from 'lucia'
import { IDLE_MS, isFinal } from '#app/domain/person/session-lifetime.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import * as store from '#app/services/accounts/session-store.server.ts'
import { now } from '#app/services/clock.server.ts'
import { cookiesIn, secureCookies } from './cookies.server.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, Member>
    DatabaseSessionAttributes: { agent: string }
    DatabaseUserAttributes: Member
  }
}

export type Session = { viewer: Viewer; sessionHash: string | null; setCookie: string | null }

export const NOBODY: Session = { viewer: null, sessionHash: null, setCookie: null }

/** Who sends a request. Without a session cookie of the right shape the database is not asked. */
export async function readViewer(request: Request): Promise<Session> {
  const id = sessionId(request)
  if (!id) return NOBODY
  const { session, user } = await lucia().validateSession(id)
  if (!session) return NOBODY
  const { handle, displayName, role } = user
  return {
    viewer: { id: user.id, handle, displayName, role },
    sessionHash: store.sessionHash(id),
    setCookie: session.fresh ? cookie(id) : null,
  }
}

/** Starts a session under a new id; the one that the request came with ends. */
export async function startSession(memberId: string, request: Request): Promise<string> {
  await dropPresent(request)
  const agent = (request.headers.get('user-agent') ?? '').slice(0, 200)
  const session = await lucia().createSession(memberId, { agent })
  return cookie(session.id)
}

/** Ends the session of a request, if it has one, and clears the cookie. */
export async function endSession(request: Request): Promise<string> {
  await dropPresent(request)
  return lucia().createBlankSessionCookie().serialize()
}

const cookie = (id: string) => lucia().createSessionCookie(id).serialize()

async function dropPresent(request: Request): Promise<void> {
  const id = sessionId(request)
  if (id) await lucia().invalidateSession(id)
}

function sessionId(request: Request): string | null {
  const values = cookiesIn(request.headers.get('cookie'), lucia().sessionCookieName)
  return values.find((value) => /^[a-z2-7]{40}$/.test(value)) ?? null
}

let built: ReturnType<typeof build> | undefined

function lucia() {
  built ??= build(secureCookies())
  return built
}

function build(https: boolean) {
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(IDLE_MS, 'ms'),
    sessionCookie: {
      // Browsers accept this prefix only with Secure, path / and no domain: no sibling host sets it.
      name: `${https ? '__Host-' : ''}touchstone_session`,
      attributes: { secure: https, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (member) => member,
  })
}

const adapter: Adapter = {
  async getSessionAndUser(id) {
    const found = await store.loadSession(store.sessionHash(id))
    if (!found) return [null, null]
    const { personId: userId, member } = found
    const session = { id, userId, expiresAt: endForLucia(found), attributes: { agent: '' } }
    return [session, { id: userId, attributes: member }]
  },
  setSession: ({ id, userId, attributes }) =>
    store.saveSession({
      hash: store.sessionHash(id),
      personId: userId,
      agent: attributes.agent,
    }),
  // A full disk must not keep anybody from reading: the session then ends a little earlier.
  updateSessionExpiration: (id) =>
    store.extendSession(store.sessionHash(id)).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    }),
  deleteSession: (id) => store.dropSession(store.sessionHash(id)),
  deleteUserSessions: (personId) => store.dropSessionsOf(personId),
  deleteExpiredSessions: () => store.dropEndedSessions(),
  getUserSessions: () => Promise.reject(new Error('own-sessions lists the sessions of a person')),
}

/** Lucia compares with the real clock and renews at half-time; a session at its last end is left alone. */
function endForLucia(session: { createdAt: Date; expiresAt: Date }): Date {
  const left = isFinal(session) ? IDLE_MS : session.expiresAt.getTime() - now().getTime()
  return new Date(Date.now() + left)
}
