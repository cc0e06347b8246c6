import { mayAttachEvidence } from '#app/domain/evidence/policy.ts'
import { mayAssignStatus } from '#app/domain/question/policy.ts'
import { nextStatuses, type QuestionStatus } from '#app/domain/question/status.ts'
import { mayPropose, mayPutForward } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { questionSentenceOf } from '#app/domain/summary/summarise.ts'
import type { ThreadQuery } from '#app/domain/thread/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { attemptsOn } from '#app/services/attempts/attempts-on.server.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { linkTo, recordView } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { questionNeighbours } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { loadQuestion } from './load-question.server.ts'
import { mergeEnd } from './merge-end.server.ts'
import { questionChain } from './question-chain.server.ts'
import { questionRatings } from './question-ratings.server.ts'
import { statusBasisText } from './status-basis.server.ts'

/** Everything that a question's page says. */
export async function questionPage(viewer: Viewer, number: number, thread?: ThreadQuery) {
  const q = reader()
  const scope = scopeOf(viewer)
  const { record, question } = await loadQuestion(q, viewer, number)
  const near = { id: record.id, above: [question.parentId, question.mergedIntoId] }
  const [view, neighbours, mergedTo, ratings, chain, byHand, attempts, discussion] =
    await Promise.all([
      recordView(q, viewer, record),
      questionNeighbours(q, scope, near),
      mergeEnd(q, scope, question.mergedIntoId),
      questionRatings(q, viewer, record),
      questionChain(viewer, record.id),
      evidenceOn(viewer, record.id),
      attemptsOn(viewer, record, question),
      threadPage(viewer, record, thread),
    ])
  const linked = (as: string) => neighbours.filter((row) => row.as === as).map(linkTo)
  const above = (id: string | null) => linked('above').find((link) => link.id === id) ?? null
  return {
    ...view,
    kind: 'question' as const,
    status: record.status as QuestionStatus,
    ...factsOf(question),
    summary: sentenceOf(record, question),
    parts: linked('part'),
    related: linked('related'),
    ratings,
    parent: above(question.parentId),
    mergedInto: above(question.mergedIntoId),
    mergedTo,
    chain,
    byHand,
    attempts,
    thread: discussion,
    abilities: { ...view.abilities, ...ownAbilities(viewer, record) },
  }
}

const factsOf = (question: Loaded['question']) => ({
  formalStatus: question.formalStatus,
  questionKind: question.questionKind,
  literatureChecked: question.literatureChecked,
  literatureCheckedAt: question.literatureCheckedAt,
  prize: question.prize,
  notWorkedIn: question.notWorkedIn,
})

const sentenceOf = (record: Loaded['record'], { summary }: Loaded['question']) =>
  questionSentenceOf({
    status: record.status as QuestionStatus,
    statusAsOf: record.statusAsOf,
    statusBasis: statusBasisText(record.statusBasis),
    said: summary?.said ?? null,
  })

type Loaded = Awaited<ReturnType<typeof loadQuestion>>

/** A question without the sections that stand below its statement. */
export type QuestionView = Omit<
  Awaited<ReturnType<typeof questionPage>>,
  'chain' | 'byHand' | 'attempts' | 'thread'
>

const ownAbilities = (viewer: Viewer, record: RecordWithAuthor) => ({
  claim: mayPropose(viewer),
  attach: mayAttachEvidence(viewer, record),
  putForward: mayPutForward(viewer, record),
  nextStatuses: mayAssignStatus(viewer, record)
    ? nextStatuses(record.status as QuestionStatus)
    : [],
})
