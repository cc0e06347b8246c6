import { isKept } from '#app/domain/observable/key.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import { reader } from '#db/client.ts'
import { keysLike } from '#db/queries/observables.ts'
import { refuseField } from './check-observable.server.ts'

/** The key of a new observable: as it was chosen, or made from its name. */
export async function keyOfNew(chosen: string, name: string): Promise<string> {
  const key = await freeKey(chosen || slugOf(name))
  if (key === '') return refuseField('short', 'observable.key.missing' satisfies ProblemKey)
  return isKept(key) ? refuseField('short', 'observable.kept' satisfies ProblemKey) : key
}

/** With a number where an observable that was turned down has the key for good. */
async function freeKey(key: string): Promise<string> {
  const states = new Map((await keysLike(reader(), key)).map((row) => [row.key, row.state]))
  if (states.get(key) !== 'turned-down') return key
  let place = 2
  while (states.has(`${key}-${place}`)) place += 1
  return `${key}-${place}`
}
