import { lackOf } from '#app/domain/attempt/acceptance.ts'
import { isUndecided } from '#app/domain/attempt/state.ts'
import type { AttemptView, ReviewView } from '#app/domain/attempt/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { columnTallies } from '#app/domain/vote/tally.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import type { AttemptOnRecord } from '#db/queries/attempts.ts'
import { attachedByHand } from '#db/queries/evidence-matches.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import { type ReviewRow, reviewsOf } from '#db/queries/reviews.ts'
import { revisionMoments } from '#db/queries/revisions.ts'
import { ownVotesOn } from '#db/queries/votes.ts'
import { attemptAbilities } from './attempt-abilities.server.ts'
import { attemptHead } from './attempt-head.server.ts'
import { loadAttempt } from './load-attempt.server.ts'
import { markViews } from './mark-views.server.ts'

/** A claimed answer on a page of its own, with what was said of it and what acceptance still lacks. */
export async function attemptPage(viewer: Viewer, id: string) {
  const q = reader()
  const found = await loadAttempt(q, viewer, id)
  const { attempt } = found
  const { machineCheckedById, digestedById, decidedById } = attempt
  const [reviews, moments, people, ownVotes, attached] = await Promise.all([
    reviewsOf(q, id),
    revisionMoments(q, id),
    peopleById(q, [machineCheckedById, digestedById, decidedById]),
    viewer ? ownVotesOn(q, viewer.id, id) : {},
    attachedByHand(q, scopeOf(viewer), { attemptId: id }),
  ])
  const views = reviews.map((row) => ({ ...reviewShown(row, moments), past: row.supersededAt }))
  const lack = lackOf(reviews, attempt.machineCheckedAt !== null)
  return {
    ...attemptHead(found),
    ...texts(found),
    marks: markViews(attempt, people),
    decided: attempt.decidedAt && {
      by: people.get(attempt.decidedById ?? '') ?? null,
      at: attempt.decidedAt,
      reason: attempt.decidedReason,
    },
    tallies: columnTallies(attempt),
    ownVotes,
    bearsOn: attached.map(linkTo),
    reviews: views.filter(({ past }) => past === null),
    earlier: views.filter(({ past }) => past !== null),
    lack: isUndecided(attempt.state) ? lack : null,
    isBasis: found.record.basisAttemptId === id,
    abilities: { ...attemptAbilities(viewer, found, reviews), hide: mayHide(viewer) },
  } satisfies AttemptView & Record<string, unknown>
}

export type AttemptPage = Awaited<ReturnType<typeof attemptPage>>

const texts = ({ attempt, author }: AttemptOnRecord) => ({
  id: attempt.id,
  author,
  createdAt: attempt.createdAt,
  body: body(attempt.id, 'body', attempt.revision, attempt.bodyHtml),
  direction: attempt.direction,
  scope: attempt.scope,
  artefacts: attempt.artefacts,
  aiUse: attempt.aiUse,
  visibility: attempt.visibility,
})

const reviewShown = (row: ReviewRow, moments: Date[]): ReviewView => ({
  id: row.id,
  reviewer: { handle: row.handle, displayName: row.displayName },
  verdict: row.verdict,
  expertise: expertiseOf(row),
  conflict: row.conflict,
  body: body(row.id, 'review', row.renderVersion, row.bodyHtml),
  createdAt: row.createdAt,
  revision: moments.filter((moment) => moment <= row.createdAt).length,
})

const expertiseOf = ({ expertise }: ReviewRow): 1 | 2 | 3 =>
  expertise === 1 || expertise === 3 ? expertise : 2
