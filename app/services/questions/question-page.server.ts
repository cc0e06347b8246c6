import { mayAttachEvidence } from '#app/domain/evidence/policy.ts'
import { mayChangeStatus } from '#app/domain/question/policy.ts'
import { nextStatuses, type QuestionStatus } from '#app/domain/question/status.ts'
import { mayPropose, mayPutForward } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { findNeighbour, listParts, listRelated } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { loadQuestion } from './load-question.server.ts'
import { questionRatings } from './question-ratings.server.ts'

/** Everything a question's page says but its discussion. */
export async function questionPage(viewer: Viewer, number: number) {
  const q = reader()
  const scope = scopeOf(viewer)
  const { record, question } = await loadQuestion(q, viewer, number)
  const { parentId, mergedIntoId } = question
  const [shown, parts, related, ratings, parent, mergedInto] = await Promise.all([
    recordView(q, viewer, record),
    listParts(q, scope, record.id),
    listRelated(q, scope, record.id),
    questionRatings(q, viewer, record),
    parentId ? findNeighbour(q, scope, parentId) : null,
    mergedIntoId ? findNeighbour(q, scope, mergedIntoId) : null,
  ])
  return {
    ...shown,
    kind: 'question' as const,
    status: record.status as QuestionStatus,
    formalStatus: question.formalStatus,
    questionKind: question.questionKind,
    literatureChecked: question.literatureChecked,
    literatureCheckedAt: question.literatureCheckedAt,
    prize: question.prize,
    notWorkedIn: question.notWorkedIn,
    parts: parts.map(linkTo),
    related: related.map(linkTo),
    ratings,
    parent: parent && linkTo(parent),
    mergedInto: mergedInto && linkTo(mergedInto),
    abilities: { ...shown.abilities, ...ownAbilities(viewer, record) },
  }
}

export type QuestionPage = Awaited<ReturnType<typeof questionPage>>

const ownAbilities = (viewer: Viewer, record: RecordWithAuthor) => ({
  claim: mayPropose(viewer),
  attach: mayAttachEvidence(viewer, record),
  putForward: mayPutForward(viewer, record),
  nextStatuses: mayChangeStatus(viewer, record)
    ? nextStatuses(record.status as QuestionStatus)
    : [],
})
