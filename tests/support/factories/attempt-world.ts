import type { QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { loadQuestion } from '#app/services/questions/load-question.server.ts'
import { reader, write } from '#db/client.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { groundWords } from '#messages/ground.ts'
import { aPerson } from './person.ts'
import { aQuestion } from './question.ts'

/** An open question, who answers it, and a curator without a part in either. */
export async function aQuestionToAnswer(status: QuestionStatus = 'open') {
  const author = await aPerson()
  const curator = await aPerson({ role: 'curator' })
  const asker = await aPerson()
  return { author, curator, asker, question: await aQuestion({ by: asker, status }) }
}

/** Open questions that are the parts of another. */
export async function partsOf(whole: { id: string }, statuses: QuestionStatus[]) {
  const by = await aPerson()
  const parts = []
  for (const status of statuses) {
    const part = await aQuestion({ by, status })
    await write((tx) => updateQuestion(tx, part.id, { parentId: whole.id }))
    parts.push(part)
  }
  return parts
}

/** The status of a question, on what it stands in words, and on which attempt. */
export async function standingOf({ number }: { number: number }) {
  const { record, question } = await loadQuestion(reader(), scopeOf(null), number)
  const { status, statusBasis, statusAsOf } = record
  return {
    status,
    statusBasis: groundWords.text(statusBasis),
    statusAsOf,
    basisAttemptId: question.basisAttemptId,
  }
}
