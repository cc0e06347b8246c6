import { database } from './client.ts'
import type { Database } from './types.ts'

type Known<Value> = { version: number; values: Map<string, Promise<Value>> }

/**
 * Keeps what a read gives under a name until anything in the database changes, in this process or in
 * another. A database that cannot tell is asked each time. What is kept is shared: nobody changes it.
 */
export function versionCache<Value>(most: number) {
  const known = new WeakMap<Database, Known<Value>>()
  return (name: string, read: () => Promise<Value>): Promise<Value> => {
    const version = database().version()
    if (version === null) return read()
    const { values } = presentOf(known, version)
    const found = values.get(name)
    if (found) return found
    if (values.size >= most) values.clear()
    const value = read()
    values.set(name, value)
    value.catch(() => values.delete(name))
    return value
  }
}

function presentOf<Value>(known: WeakMap<Database, Known<Value>>, version: number): Known<Value> {
  const last = known.get(database())
  if (last?.version === version) return last
  const present = { version, values: new Map<string, Promise<Value>>() }
  known.set(database(), present)
  return present
}
