import { isIP } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { addressKey } from './address-key.server.ts'

type Window = { points: number; seconds: number }

/** How often one account or address may do something. Every window of a limit has to agree. */
const LIMITS = {
  'sign-in': [{ points: 10, seconds: 60 }],
  'sign-up': [{ points: 5, seconds: 1_800 }],
  post: [
    { points: 4, seconds: 1 },
    { points: 30, seconds: 60 },
  ],
  search: [{ points: 60, seconds: 60 }],
  preview: [{ points: 60, seconds: 60 }],
  upload: [{ points: 30, seconds: 3_600 }],
} as const satisfies Record<string, readonly Window[]>

export type Limit = keyof typeof LIMITS

let off = false
const limiters = new Map<Limit, RateLimiterMemory[]>()

/** Sets every counter back to zero, and with `true` stops counting. */
export function configureLimits(turnedOff: boolean): void {
  off = turnedOff
  limiters.clear()
}

export const limitsAreOff = (): boolean => off

/**
 * Counts one try under a key: an account's id, or an address, which is cut to its network first.
 * `too-many` when a window is full, with the seconds until it opens again.
 */
export async function consume(limit: Limit, key: string): Promise<void> {
  if (off) return
  const counted = isIP(key) ? addressKey(key) : key
  for (const limiter of limitersOf(limit)) await consumeOne(limiter, counted)
}

function limitersOf(limit: Limit): RateLimiterMemory[] {
  const known = limiters.get(limit)
  if (known) return known
  const made = LIMITS[limit].map(
    ({ points, seconds }) => new RateLimiterMemory({ points, duration: seconds }),
  )
  limiters.set(limit, made)
  return made
}

async function consumeOne(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    refuse(limiter.duration === 1 ? 'tooFast' : 'tooManyTries', { retryAfter })
  }
}
