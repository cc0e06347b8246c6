import type { PoolMethod } from '#app/domain/pooling/pooled.ts'
import { type PoolChoice, USUAL_POOL } from './outcome.ts'

const METHODS = {
  reml: 'reml',
  pm: 'paule-mandel',
  dl: 'dersimonian-laird',
  common: 'common',
} as const
export const POOL_KEYS = ['reml', 'pm', 'dl', 'common'] as const
export type PoolKey = (typeof POOL_KEYS)[number]

/** How a reader asks for the pool. `usual`: as statuses follow from it. */
export type ReaderChoice = PoolChoice & {
  leaveOneOut: boolean
  usual: boolean
  /** All measurements of a long plot, not only those that its folds begin with. */
  allRows: boolean
}

const MOST_CHOSEN = 200

/** `?pool=reml|pm|dl|common&hk=0&speak=<measurement>&loo=1`; what is not known is the usual. */
export function readPoolChoice(params: URLSearchParams): ReaderChoice {
  const key = POOL_KEYS.find((known) => known === params.get('pool')) ?? 'reml'
  const interval = params.get('hk') === '0' ? 'normal' : USUAL_POOL.interval
  const byHand = new Set(params.getAll('speak').filter(Boolean).slice(0, MOST_CHOSEN))
  const asUsual = METHODS[key] === USUAL_POOL.method && interval === USUAL_POOL.interval
  return {
    method: METHODS[key],
    interval,
    within: USUAL_POOL.within,
    byHand,
    named: USUAL_POOL.named,
    leaveOneOut: params.get('loo') === '1',
    allRows: params.get('rows') === 'all',
    usual: asUsual && byHand.size === 0,
  }
}

export const methodOf = (key: PoolKey): PoolMethod => METHODS[key]
