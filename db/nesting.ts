import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()

/**
 * Runs a write body. A `write()` within it would wait for itself on SQLite and open a second
 * transaction on PostgreSQL, so it throws on both.
 */
export function unnested<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('write() inside write(): pass the tx on instead')
  return inside.run(true, work)
}
