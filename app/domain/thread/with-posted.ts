import type { ThreadSort } from './sort.ts'

/**
 * One level of a thread with the comments that were just posted to it, oldest first, where the order
 * puts them: they are the newest and have no votes. What is shown already is not shown twice.
 */
export function withPosted<Comment extends { id: string }>(
  views: Comment[],
  posted: Comment[],
  sort: ThreadSort,
): Comment[] {
  const fresh = posted.filter(({ id }) => !views.some((one) => one.id === id))
  return sort === 'newest' ? [...fresh.reverse(), ...views] : [...views, ...fresh]
}
