import { body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import * as desk from '#db/queries/desk.ts'

const SHOWN = 5

type Titled = { id: string; revision: number; titleHtml: string }

const titled = <Row extends Titled>({ titleHtml, ...row }: Row) => ({
  ...row,
  title: body(row.id, 'title', row.revision, titleHtml),
})

/** The oldest of what waits, with whether it is the viewer's own, which somebody else answers. */
export async function deskQueues({ id: viewerId }: Member) {
  const q = reader()
  const [questions, items, conditions, resolutions, attempts] = await Promise.all([
    desk.waitingRecords(q, 'questions', SHOWN),
    desk.waitingRecords(q, 'items', SHOWN),
    desk.waitingConditions(q, SHOWN),
    desk.waitingResolutions(q, SHOWN),
    desk.waitingAttempts(q, SHOWN),
  ])
  return {
    questions: questions.map(titled),
    items: items.map(titled),
    conditions: await withReporters(conditions, viewerId),
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

type Condition = Awaited<ReturnType<typeof desk.waitingConditions>>[number]

async function withReporters(conditions: Condition[], viewerId: string) {
  const ids = conditions.map(({ experimentId }) => experimentId)
  const reporters = ids.length > 0 ? await desk.reportersOf(reader(), ids) : []
  return conditions.flatMap(({ experimentId, ...row }) => {
    const reporter = reporters.find(({ id }) => id === experimentId)
    if (!reporter) return []
    const { number, slug, handle, authorId } = reporter
    return { ...titled(row), experiment: { number, slug }, handle, own: authorId === viewerId }
  })
}
