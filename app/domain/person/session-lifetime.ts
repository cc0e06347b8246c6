import { DAY_MS } from '#app/domain/text/day.ts'

/** A session that nobody uses ends after this many milliseconds. */
export const IDLE_MS = 14 * DAY_MS
/** No session outlives this many milliseconds from its start. */
export const ABSOLUTE_MS = 30 * DAY_MS

/** When a session used at `at` ends: after the idle time, and never past the absolute limit. */
export function sessionEnd(createdAt: Date, at: Date): Date {
  return new Date(Math.min(at.getTime() + IDLE_MS, createdAt.getTime() + ABSOLUTE_MS))
}

type Session = { createdAt: Date; expiresAt: Date }

const lastEnd = (session: Session) => session.createdAt.getTime() + ABSOLUTE_MS

/** Both limits: a row whose stored end lies too far ahead ends at the absolute limit all the same. */
export function hasEnded(session: Session, at: Date): boolean {
  return at.getTime() >= Math.min(session.expiresAt.getTime(), lastEnd(session))
}

/** Whether a session has reached its absolute limit, so that using it wins no more time. */
export const isFinal = (session: Session): boolean =>
  session.expiresAt.getTime() >= lastEnd(session)
