import type { Pool, PoolClient } from 'pg'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { isSerializationFailure, translated } from './errors.ts'
import { unnested } from './nesting.ts'
import type { Tx, Write } from './types.ts'
import { deadlineIn, makeWriteLane, msUntil, PATIENCE_MS, pauseOf } from './write-lane.ts'

const TRIES = 8
const FIRST_PAUSE_MS = 4

/** Half of the pool: writes that wait for a lock leave connections to those who read. */
const WRITERS = 6

/** Serializable transactions, so that the bodies written for one queued writer stay right here. */
export function serializable(pool: Pool, txOf: (client: PoolClient) => Tx): Write {
  const inLane = makeWriteLane(WRITERS)
  return (work, { waitMs = PATIENCE_MS } = {}) =>
    unnested(() => {
      const deadline = deadlineIn(waitMs)
      const once = () => transaction(pool, deadline, (client) => work(txOf(client)))
      return inLane(deadline, () => tried(deadline, once))
    })
}

/** Runs a transaction anew where it met another one, while there is time. */
async function tried<T>(deadline: number, once: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt === 0 || msUntil(deadline) > 0; attempt++) {
    try {
      return await once()
    } catch (error) {
      if (!isSerializationFailure(error)) throw translated(error)
      if (attempt === TRIES - 1) break
      await pauseOf(FIRST_PAUSE_MS * 2 ** attempt)
    }
  }
  return refuse('busy', { retryAfter: 1 })
}

async function transaction<T>(
  pool: Pool,
  deadline: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(opening(deadline))
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** One trip: the transaction, and how long it may wait for locks of others (0 would mean for ever). */
const opening = (deadline: number) =>
  `begin isolation level serializable; set local lock_timeout = ${Math.ceil(msUntil(deadline)) + 1}`
