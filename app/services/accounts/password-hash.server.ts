import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { makeLane } from './hash-lane.server.ts'

/** argon2id with 19 MiB, two passes, one thread: the first choice of the OWASP cheat sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const inLane = makeLane(2, 64)

export const hashPassword = (password: string): Promise<string> =>
  inLane(() => hash(password, COST))

let decoy: Promise<string> | undefined

/**
 * Whether a password belongs to a stored hash. Where there is none, a hash that nobody knows the
 * password of is checked instead, so that an unknown account takes as long as a wrong password.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32).toString('hex'), COST)
  const spare = await decoy
  const matches = await inLane(() => verify(stored ?? spare, password))
  return stored !== null && matches
}
