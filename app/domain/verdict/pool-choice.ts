import type { PoolMethod } from '#app/domain/pooling/pooled.ts'
import type { PoolChoice } from './assess.ts'

export const POOL_KEYS = { reml: 'reml', dl: 'dersimonian-laird', common: 'common' } as const
export type PoolKey = keyof typeof POOL_KEYS

const MOST_CHOSEN = 200

/** `?pool=reml|dl|common&hk=1&pi=t&speak=<measurement>`; what is not known is the usual. */
export function readPoolChoice(params: URLSearchParams): PoolChoice {
  const key = params.get('pool') ?? 'reml'
  const method = isPoolKey(key) ? POOL_KEYS[key] : 'reml'
  return {
    method,
    options: {
      hartungKnapp: params.get('hk') === '1' && method !== 'common',
      predictionInterval: params.get('pi') === 't' ? 't' : 'normal',
    },
    byHand: new Set(params.getAll('speak').filter(Boolean).slice(0, MOST_CHOSEN)),
  }
}

export const poolKeyOf = (method: PoolMethod): PoolKey =>
  method === 'dersimonian-laird' ? 'dl' : method

const isPoolKey = (key: string): key is PoolKey => Object.hasOwn(POOL_KEYS, key)
