/** With these a job is tried for about fourteen hours. */
export const MOST_ATTEMPTS = 12
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 6 * 3_600_000

/**
 * When a job is tried again whose attempt number `attempts` (1, 2, …) failed at `at`: after 30 seconds,
 * then twice as long each time, at most six hours; null when that was its last attempt.
 */
export function nextAttempt(attempts: number, at: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1))
  return new Date(at.getTime() + pause)
}
