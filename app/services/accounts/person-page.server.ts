import { handleProblem } from '#app/domain/person/handle.ts'
import { mayGrantRole } from '#app/domain/person/role-change.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import * as contributions from '#db/queries/contributions.ts'
import { findPersonByHandle, type PersonRow } from '#db/queries/people.ts'
import { questionsFlaggedBy } from '#db/queries/ratings.ts'
import { meansAmong } from '#db/queries/scores.ts'
import type { Reader } from '#db/types.ts'

const LATEST = 10
const MOST_WORKED_ON = 50
const UNPUBLISHED = 50

/**
 * What somebody's page says. Its lists hold what is public, whoever looks; what waits or is a draft
 * is added for the person's own eyes only. The e-mail address is never part of it.
 */
export async function personPage(viewer: Viewer, handle: string) {
  const q = reader()
  const person = handleProblem(handle) ? null : await findPersonByHandle(q, handle)
  if (!person) return refuse('not-found', 'person')
  const worked = { personId: person.id, flag: 'working-on-it', limit: MOST_WORKED_ON } as const
  const [counts, questions, comments, workingOn, own] = await Promise.all([
    contributions.countContributions(q, PUBLIC_SCOPE, person.id),
    contributions.listedQuestionsBy(q, PUBLIC_SCOPE, person.id, LATEST),
    contributions.listedCommentsBy(q, PUBLIC_SCOPE, person.id, LATEST),
    questionsFlaggedBy(q, PUBLIC_SCOPE, worked),
    viewer?.id === person.id ? unpublished(q, person.id) : null,
  ])
  return {
    ...shown(person),
    counts,
    scores: await meansAmong(q, { personId: person.id }),
    countLimit: contributions.COUNT_LIMIT,
    questions: questions.map(questionShown),
    comments: comments.map(commentShown),
    workingOn: workingOn.map(questionShown),
    own,
    abilities: { edit: viewer?.id === person.id, grantRole: mayGrantRole(viewer, person) },
  }
}

export type PersonPage = Awaited<ReturnType<typeof personPage>>

const shown = ({ id, handle, displayName, role, createdAt, aboutHtml, revision }: PersonRow) => ({
  id,
  handle,
  displayName,
  role,
  joinedAt: createdAt,
  about: aboutHtml ? body(id, 'about', revision, aboutHtml) : null,
})

async function unpublished(q: Reader, personId: string) {
  const [questions, comments] = await Promise.all([
    contributions.unpublishedQuestionsBy(q, personId, UNPUBLISHED),
    contributions.queuedCommentsBy(q, personId, UNPUBLISHED),
  ])
  return { questions: questions.map(questionShown), comments: comments.map(commentShown) }
}

type Question = Awaited<ReturnType<typeof contributions.listedQuestionsBy>>[number]
type Comment = Awaited<ReturnType<typeof contributions.listedCommentsBy>>[number]

const questionShown = <Row extends Pick<Question, 'id' | 'revision' | 'status' | 'titleHtml'>>({
  titleHtml,
  ...question
}: Row) => ({
  ...question,
  status: question.status as QuestionStatus,
  title: body(question.id, 'title', question.revision, titleHtml),
})

const commentShown = ({ bodyHtml, record: { titleHtml, ...record }, ...comment }: Comment) => ({
  ...comment,
  body: body(comment.id, 'body', comment.revision, bodyHtml),
  record: { ...record, title: body(record.id, 'title', record.revision, titleHtml) },
})
