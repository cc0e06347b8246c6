import { mayNotConfirm } from '#app/domain/result/policy.ts'
import { body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import * as desk from '#db/queries/desk.ts'
import { membershipRequestsOpen } from '#db/queries/membership-requests.ts'
import { type OfferedRow, offeredWaiting } from '#db/queries/waiting.ts'

const SHOWN = 5

type Titled = { id: string; revision: number; titleHtml: string }

const titled = <Row extends Titled>({ titleHtml, ...row }: Row) => ({
  ...row,
  title: body(row.id, 'title', row.revision, titleHtml),
})

/** The oldest of what waits, with whether it is the viewer's own, which somebody else answers. */
export async function deskQueues(viewer: Member) {
  const viewerId = viewer.id
  const q = reader()
  const [questions, items, conditions, members, resolutions, attempts] = await Promise.all([
    desk.waitingRecords(q, 'questions', SHOWN),
    desk.waitingRecords(q, 'items', SHOWN),
    offeredWaiting(q, { limit: SHOWN, offset: 0 }),
    membershipRequestsOpen(q, SHOWN),
    desk.waitingResolutions(q, SHOWN),
    desk.waitingAttempts(q, SHOWN),
  ])
  return {
    questions: questions.map(titled),
    items: items.map(titled),
    conditions: conditions.map((row) => conditionOf(viewer, row)),
    members: members.map(({ id, handle, reason, askedAt }) => ({
      id,
      handle,
      reason,
      at: askedAt,
    })),
    resolutions: resolutions.map(({ proposerId, ...row }) => ({
      ...titled(row),
      own: proposerId === viewerId,
    })),
    attempts: attempts.map(({ authorId, attemptTitleHtml, attemptRevision, ...row }) => ({
      ...titled(row),
      attemptTitle: body(row.attemptId, 'title', attemptRevision, attemptTitleHtml),
      own: authorId === viewerId,
    })),
  }
}

function conditionOf(viewer: Member, row: OfferedRow) {
  const { id, keys, createdAt, number, slug, predictionNumber, predictionSlug } = row
  return {
    id,
    keys,
    at: createdAt,
    experiment: { kind: 'experiment' as const, number, slug, titlePlain: row.titlePlain },
    prediction: {
      kind: 'prediction' as const,
      number: predictionNumber,
      slug: predictionSlug,
      titlePlain: row.predictionTitle,
    },
    mayNot: mayNotConfirm(viewer, row),
  }
}
