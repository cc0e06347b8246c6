import * as policy from '#app/domain/policy.ts'
import { nextStatuses, type QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findNeighbour, listParts, listRelated } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { citedBy } from '#db/queries/references.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { ownVotesOn } from '#db/queries/votes.ts'
import { type LoadedQuestion, loadQuestion } from './load-question.server.ts'

/** Everything a question's page says but its discussion. */
export async function questionPage(viewer: Viewer, number: number) {
  const q = reader()
  const scope = scopeOf(viewer)
  const loaded = await loadQuestion(q, viewer, number)
  const { record, question } = loaded
  const [tags, references, parts, related, parent, mergedInto, ownVotes] = await Promise.all([
    tagsOf(q, record.id),
    citedBy(q, record.id),
    listParts(q, scope, record.id),
    listRelated(q, scope, record.id),
    question.parentId ? findNeighbour(q, scope, question.parentId) : null,
    question.mergedIntoId ? findNeighbour(q, scope, question.mergedIntoId) : null,
    viewer ? ownVotesOn(q, viewer.id, record.id) : {},
  ])
  return {
    ...shown(loaded),
    tags,
    references,
    parts: parts.map(neighbourShown),
    related: related.map(neighbourShown),
    parent: parent && neighbourShown(parent),
    mergedInto: mergedInto && neighbourShown(mergedInto),
    ownVotes,
    abilities: abilitiesOf(viewer, record),
  }
}

export type QuestionPage = Awaited<ReturnType<typeof questionPage>>

function shown({ record, question }: LoadedQuestion) {
  const part = (name: string, html: string) =>
    html ? body(record.id, name, record.revision, html) : null
  return {
    id: record.id,
    kind: 'question' as const,
    number: record.number,
    slug: record.slug,
    revision: record.revision,
    titlePlain: record.titlePlain,
    excerptPlain: record.excerptPlain,
    title: body(record.id, 'title', record.revision, record.titleHtml),
    statement: body(record.id, 'statement', record.revision, record.statementHtml),
    background: part('background', record.backgroundHtml),
    remarks: part('remarks', record.remarksHtml),
    visibility: record.visibility,
    status: record.status as QuestionStatus,
    statusAsOf: record.statusAsOf,
    statusBasis: record.statusBasis,
    formalStatus: question.formalStatus,
    questionKind: question.questionKind,
    literatureChecked: question.literatureChecked,
    literatureCheckedAt: question.literatureCheckedAt,
    prize: question.prize,
    notWorkedIn: question.notWorkedIn,
    area: record.areaKey && record.areaName ? { key: record.areaKey, name: record.areaName } : null,
    author: { handle: record.authorHandle, displayName: record.authorName },
    createdAt: record.createdAt,
    commentCount: record.commentCount,
    tallies: {
      useful: { up: record.usefulUp, down: record.usefulDown },
      agree: { up: record.agreeUp, down: record.agreeDown },
    },
  }
}

type Neighbour = NonNullable<Awaited<ReturnType<typeof findNeighbour>>>

const neighbourShown = ({ titleHtml, ...rest }: Neighbour) => ({
  ...rest,
  status: rest.status as QuestionStatus,
  title: body(rest.id, 'title', rest.revision, titleHtml),
})

function abilitiesOf(viewer: Viewer, record: RecordWithAuthor) {
  return {
    comment: policy.mayComment(viewer, record),
    vote: policy.mayVote(viewer, record),
    edit: policy.mayEdit(viewer, record),
    editRemarks: policy.mayEditRemarks(viewer, record),
    putForward: policy.mayPutForward(viewer, record),
    remove: policy.mayDelete(viewer, record),
    hide: policy.mayHide(viewer),
    nextStatuses: policy.mayChangeStatus(viewer, record)
      ? nextStatuses(record.status as QuestionStatus)
      : [],
  }
}
