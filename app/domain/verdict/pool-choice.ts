import type { PoolMethod } from '#app/domain/pooling/pooled.ts'
import type { PoolChoice } from './assess.ts'

const METHODS = { reml: 'reml', dl: 'dersimonian-laird', common: 'common' } as const
export const POOL_KEYS = ['reml', 'dl', 'common'] as const
export type PoolKey = (typeof POOL_KEYS)[number]

/** How a reader asks for the pool. `usual`: as statuses follow from it. */
export type ReaderChoice = PoolChoice & {
  leaveOneOut: boolean
  usual: boolean
  /** All measurements of a long plot, not only those that its folds begin with. */
  allRows: boolean
}

const MOST_CHOSEN = 200

/** `?pool=reml|dl|common&hk=1&pi=t&speak=<measurement>&loo=1`; what is not known is the usual. */
export function readPoolChoice(params: URLSearchParams): ReaderChoice {
  const key = POOL_KEYS.find((known) => known === params.get('pool')) ?? 'reml'
  const hartungKnapp = params.get('hk') === '1' && key !== 'common'
  const predictionInterval = params.get('pi') === 't' ? 't' : 'normal'
  const byHand = new Set(params.getAll('speak').filter(Boolean).slice(0, MOST_CHOSEN))
  const asUsual = key === 'reml' && !hartungKnapp && predictionInterval === 'normal'
  return {
    method: METHODS[key],
    options: { hartungKnapp, predictionInterval },
    byHand,
    leaveOneOut: params.get('loo') === '1',
    allRows: params.get('rows') === 'all',
    usual: asUsual && byHand.size === 0,
  }
}

export const methodOf = (key: PoolKey): PoolMethod => METHODS[key]
