import type { EventKind } from '#app/domain/event/kinds.ts'
import type { QuestionKind, QuestionStatus } from '#app/domain/question/status.ts'
import { hotness } from '#app/domain/ranking/hot.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addStatusChange, insertQuestion } from '#db/queries/questions.ts'
import { insertRecord } from '#db/queries/records.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { setTags } from '#db/queries/tags.ts'
import type { Tx } from '#db/types.ts'
import { revisionTexts } from './revision-texts.server.ts'

export type QuestionFacts = {
  kind: QuestionKind
  tags: string[]
  literature: 'no' | 'partly' | 'yes'
  prize: string
}

export type NewQuestion = {
  number: number
  texts: Awaited<ReturnType<typeof setRecordTexts>>
  areaId: string | null
  parentId: string | null
  author: Pick<Member, 'id'>
  status: QuestionStatus
  visibility: Visibility
  basis: string
  facts: QuestionFacts
  event: EventKind
  at: Date
}

/** Writes a new question with its first revision, status, tags, citations, words and event. */
export async function storeQuestion(tx: Tx, question: NewQuestion) {
  const { number, texts, author, at } = question
  const id = await addSubject(tx, 'question')
  await insertRecord(tx, recordRow(id, question))
  await insertQuestion(tx, questionRow(id, question))
  await addStatusChange(tx, firstStatus(id, question))
  await addRevision(tx, {
    subjectId: id,
    revision: 1,
    authorId: author.id,
    reason: '',
    texts: revisionTexts(texts.columns, question.facts.tags),
    createdAt: at,
  })
  await setTags(tx, id, question.facts.tags)
  await collectCitations(tx, id, texts.references, at)
  await indexSubject(tx, { subjectId: id, recordId: id, kind: 'question', ...texts.words })
  await appendEvent(tx, {
    kind: question.event,
    subjectId: id,
    recordId: id,
    actorId: author.id,
    at,
  })
  return { id, kind: 'question' as const, number, slug: texts.columns.slug }
}

function recordRow(
  id: string,
  { number, texts, areaId, author, status, visibility, basis, at }: NewQuestion,
) {
  const counts = { usefulUp: 0, usefulDown: 0, agreeUp: 0, agreeDown: 0, score: 0, commentCount: 0 }
  return {
    id,
    kind: 'question' as const,
    number,
    ...texts.columns,
    ...counts,
    areaId,
    status,
    statusAsOf: at,
    statusBasis: basis,
    visibility,
    authorId: author.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    hot: hotness({ score: 0, comments: 0, evidence: 0, resolutions: 0, createdAt: at }),
    lastActivityAt: at,
  }
}

const firstStatus = (recordId: string, { status, basis, author, at }: NewQuestion) => ({
  id: newId(),
  recordId,
  axis: 'human' as const,
  from: '',
  to: status,
  asOf: at,
  basis,
  actorId: author.id,
  createdAt: at,
})

const questionRow = (recordId: string, { facts, parentId, number, at }: NewQuestion) => ({
  recordId,
  questionKind: facts.kind,
  parentId,
  position: number,
  formalStatus: 'none' as const,
  literatureChecked: facts.literature,
  literatureCheckedAt: facts.literature === 'no' ? null : at,
  prize: facts.prize,
  notWorkedIn: 'none' as const,
  mergedIntoId: null,
})
