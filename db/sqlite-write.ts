import type { Database as Connection } from 'better-sqlite3'
import { isLocked, translated } from './errors.ts'
import { unnested } from './nesting.ts'
import type { Tx, Write } from './types.ts'
import { deadlineIn, makeWriteLane, msUntil, PATIENCE_MS, pauseOf } from './write-lane.ts'

const FIRST_PAUSE_MS = 4
const LONGEST_PAUSE_MS = 64

/** drizzle's own async transactions commit before their first await on this driver, hence BEGIN by hand. */
export function queued(connection: Connection, tx: Tx): Write {
  const inLane = makeWriteLane(1)
  return (work, { waitMs = PATIENCE_MS } = {}) =>
    unnested(() => {
      const deadline = deadlineIn(waitMs)
      return inLane(deadline, () => transaction(connection, deadline, () => work(tx)))
    })
}

async function transaction<T>(
  connection: Connection,
  deadline: number,
  work: () => Promise<T>,
): Promise<T> {
  try {
    await begin(connection, deadline)
    const result = await work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(connection)
    throw translated(error)
  }
}

/**
 * A lock of another process is asked for again and again: SQLite's own way of waiting would hold up
 * every reader of this process.
 */
async function begin(connection: Connection, deadline: number): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; !begun(connection, deadline); pause *= 2)
    await pauseOf(Math.min(pause, LONGEST_PAUSE_MS))
}

function begun(connection: Connection, deadline: number): boolean {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (!isLocked(error) || msUntil(deadline) === 0) throw error
    return false
  }
}

/** A disk that fails may refuse this too; what is left open is then ended before the next write. */
function rollBack(connection: Connection): void {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  } catch {
    // The error that led here says more.
  }
}
