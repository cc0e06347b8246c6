import {
  renderObservable,
  storeObservable,
} from '#app/services/observables/store-observable.server.ts'
import { write } from '#db/client.ts'

type Wanted = Partial<Parameters<typeof renderObservable>[0]> & { by: { id: string } }

let made = 0

/** A dimensionless observable on a linear scale unless told otherwise. */
export async function anObservable({ by, ...wanted }: Wanted) {
  made += 1
  const key = wanted.key ?? `exponent-${made}`
  const set = await renderObservable({
    key,
    symbol: 'a',
    name: `Exponent ${made}`,
    definition: 'The slope of one logarithm in another.',
    unit: '1',
    scale: 'linear',
    domainLower: null,
    domainUpper: null,
    aliases: [],
    ...wanted,
  })
  return write((tx) => storeObservable(tx, set, by.id, new Date()))
}
