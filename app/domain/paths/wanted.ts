import type { WantedOrder } from '#app/domain/wanted/order.ts'

/** What is worth doing, in an order; the first page of the usual one has no query. */
export function wantedPath(order: WantedOrder = 'hangs', page = 1): string {
  const query = new URLSearchParams()
  if (order !== 'hangs') query.set('sort', order)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/wanted?${query}` : '/wanted'
}

export const wantedFilePath = (order: WantedOrder): string =>
  order === 'hangs' ? '/wanted.csv' : `/wanted.csv?sort=${order}`
