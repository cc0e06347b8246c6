import { handleProblem } from '#app/domain/person/handle.ts'
import { mayGrantRole } from '#app/domain/person/role-change.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import * as contributions from '#db/queries/contributions.ts'
import { findPersonByHandle, type PersonRow } from '#db/queries/people.ts'
import { questionsFlaggedBy } from '#db/queries/ratings.ts'
import { sumsAmong } from '#db/queries/scores.ts'
import type { Reader } from '#db/types.ts'

const LATEST = 10
const MOST_WORKED_ON = 50
const UNPUBLISHED = 50
const OTHER_KINDS = ['claim', 'prediction', 'experiment'] as const

/**
 * What somebody's page says. Its lists hold what is public, whoever looks; what waits or is a draft
 * is added for the person's own eyes only. The e-mail address is never part of it.
 */
export async function personPage(viewer: Viewer, handle: string) {
  const q = reader()
  const person = handleProblem(handle) ? null : await findPersonByHandle(q, handle)
  if (!person) return refuse('person')
  const worked = { personId: person.id, flag: 'working-on-it', limit: MOST_WORKED_ON } as const
  const [counts, questions, others, comments, workingOn, own] = await Promise.all([
    contributions.countContributions(q, PUBLIC_SCOPE, person.id),
    newest(q, person.id, 'question'),
    Promise.all(OTHER_KINDS.map((kind) => newest(q, person.id, kind))),
    contributions.listedCommentsBy(q, PUBLIC_SCOPE, person.id, LATEST),
    questionsFlaggedBy(q, PUBLIC_SCOPE, worked),
    viewer?.id === person.id ? unpublished(q, person.id) : null,
  ])
  return {
    ...personView(person),
    counts,
    scores: await sumsAmong(q, { personId: person.id }),
    countLimit: contributions.COUNT_LIMIT,
    questions,
    others: OTHER_KINDS.map((kind, place) => ({ kind, records: others[place] ?? [] })),
    comments: comments.map(commentShown),
    workingOn: workingOn.map(recordOf),
    own,
    abilities: { edit: viewer?.id === person.id, grantRole: mayGrantRole(viewer, person) },
  }
}

export type PersonPage = Awaited<ReturnType<typeof personPage>>

const personView = ({
  id,
  handle,
  displayName,
  role,
  createdAt,
  aboutHtml,
  revision,
}: PersonRow) => ({
  id,
  handle,
  displayName,
  role,
  joinedAt: createdAt,
  about: aboutHtml ? body(id, 'about', revision, aboutHtml) : null,
})

async function unpublished(q: Reader, personId: string) {
  const [records, comments] = await Promise.all([
    contributions.unpublishedRecordsBy(q, personId, UNPUBLISHED),
    contributions.queuedCommentsBy(q, personId, UNPUBLISHED),
  ])
  return { records: records.map(recordOf), comments: comments.map(commentShown) }
}

/** The newest that are public; there is nobody for whom more of them stand on this page. */
async function newest(q: Reader, authorId: string, kind: RecordKind) {
  const by = { authorId, kind, limit: LATEST }
  return (await contributions.listedRecordsBy(q, PUBLIC_SCOPE, by)).map(recordOf)
}

type Listed = Awaited<ReturnType<typeof contributions.listedRecordsBy>>[number]
type Comment = Awaited<ReturnType<typeof contributions.listedCommentsBy>>[number]

const recordOf = <Row extends Pick<Listed, 'id' | 'revision' | 'titleHtml'>>({
  titleHtml,
  ...record
}: Row) => ({ ...record, title: body(record.id, 'title', record.revision, titleHtml) })

const commentShown = ({ bodyHtml, record: { titleHtml, ...record }, ...comment }: Comment) => ({
  ...comment,
  body: body(comment.id, 'body', comment.revision, bodyHtml),
  record: { ...record, title: body(record.id, 'title', record.revision, titleHtml) },
})
