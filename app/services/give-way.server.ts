import { setImmediate } from 'node:timers/promises'

const MANY = 500

/** Between two steps over many rows, whoever waits goes first: SQLite itself never lets anybody. */
export async function giveWay(rows: number): Promise<void> {
  if (rows > MANY) await setImmediate()
}
