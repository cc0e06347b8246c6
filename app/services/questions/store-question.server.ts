import { questionFacts } from '#app/domain/question/facts.ts'
import type { QuestionKind, QuestionStatus } from '#app/domain/question/status.ts'
import { type RecordToStore, storeRecord } from '#app/services/records/store-record.server.ts'
import { insertQuestion } from '#db/queries/questions.ts'
import type { Tx } from '#db/types.ts'

type QuestionFacts = {
  kind: QuestionKind
  literature: 'no' | 'partly' | 'yes'
  prize: string
}

type QuestionToStore = Omit<RecordToStore<'question'>, 'kind'> & {
  status: QuestionStatus
  parentId: string | null
  facts: QuestionFacts
}

/** Writes a new question. */
export async function storeQuestion(tx: Tx, question: QuestionToStore) {
  const { facts, parentId, number, at } = question
  const texts = { ...question.texts, facts: questionFacts(facts) }
  const stored = await storeRecord(tx, { ...question, kind: 'question', texts })
  await insertQuestion(tx, {
    recordId: stored.id,
    questionKind: facts.kind,
    parentId,
    position: number,
    formalStatus: 'none',
    literatureChecked: facts.literature,
    literatureCheckedAt: facts.literature === 'no' ? null : at,
    prize: facts.prize,
    notWorkedIn: 'none',
    mergedIntoId: null,
  })
  return stored
}
