import { limitIn } from '#app/domain/measurement/limit.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { mayNotConfirm } from '#app/domain/result/policy.ts'
import type { MayNotAnswer } from '#app/domain/result/standing.ts'
import { dayOf } from '#app/domain/text/day.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { membershipRequestsOpen } from '#db/queries/membership-requests.ts'
import { type OfferedRow, offeredWaiting, resultsWaiting } from '#db/queries/waiting.ts'

const A_PAGE = 30
const MOST_PAGES = 100
const MOST_RESULTS = 100

/** What waits for somebody's answer, the oldest first: conditions of results, and results of new people. */
export async function waitingPage(viewer: Viewer, asked: number, at = now()) {
  const q = reader()
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), MOST_PAGES)
  const part = { limit: A_PAGE + 1, offset: (page - 1) * A_PAGE }
  const [offered, results, requests] = await Promise.all([
    offeredWaiting(q, part),
    viewer ? resultsWaiting(q, scopeOf(viewer), MOST_RESULTS) : [],
    isCurator(viewer) ? membershipRequestsOpen(q, MOST_RESULTS) : [],
  ])
  return {
    page,
    more: offered.length > A_PAGE && page < MOST_PAGES,
    offered: offered.slice(0, A_PAGE).map((row) => offeredView(viewer, row, at)),
    requests: requests.map(({ id, handle, reason, askedAt }) => ({
      id,
      handle,
      reason,
      days: daysSince(askedAt, at),
    })),
    results: results.map(({ authorId, createdAt, ...result }) => ({
      ...result,
      kind: 'experiment' as const,
      at: createdAt,
      days: daysSince(createdAt, at),
      mayNot: mayNotAccept(viewer, authorId),
    })),
  }
}

export type WaitingPage = Awaited<ReturnType<typeof waitingPage>>

const daysSince = (then: Date, at: Date) => Math.max(0, dayOf(at) - dayOf(then))

function mayNotAccept(viewer: Viewer, authorId: string): MayNotAnswer | null {
  if (viewer?.id === authorId) return 'own-result'
  return isCurator(viewer) ? null : 'curator'
}

function offeredView(viewer: Viewer, row: OfferedRow, at: Date) {
  const { id, createdAt, keys, label, estimate: value, low, high, unit } = row
  const { number, slug, titlePlain, predictionNumber, predictionSlug, predictionTitle } = row
  return {
    id,
    at: createdAt,
    days: daysSince(createdAt, at),
    keys,
    label,
    value: { value, low, high, limit: limitIn(row) },
    unit,
    experiment: { kind: 'experiment' as const, number, slug, titlePlain },
    prediction: {
      kind: 'prediction' as const,
      number: predictionNumber,
      slug: predictionSlug,
      titlePlain: predictionTitle,
    },
    mayNot: mayNotConfirm(viewer, row),
  }
}
