import { mayAssignStatus } from '#app/domain/question/policy.ts'
import { nextStatuses, type QuestionStatus } from '#app/domain/question/status.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formChoices } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { findNeighbour } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { loadQuestion } from './load-question.server.ts'

/** The present texts of a question, for the one who may edit them. */
export async function editPage(viewer: Member, number: number) {
  const { record, question } = await loadedFor(viewer, number, mayEdit, 'edit')
  const { parentId } = question
  const [choices, tags, parent] = await Promise.all([
    formChoices(),
    tagsOf(reader(), record.id),
    parentId ? findNeighbour(reader(), scopeOf(viewer), parentId) : null,
  ])
  return {
    record: formHead(record),
    ...choices,
    present: {
      title: record.title,
      statement: record.statementMd,
      background: record.backgroundMd,
      kind: question.questionKind,
      area: record.areaKey ?? '',
      tags: tags.join(', '),
      parent: parent ? `Q${parent.number}` : '',
      literature: question.literatureChecked,
      prize: question.prize,
    },
  }
}

export async function statusPage(viewer: Member, number: number) {
  const loaded = await loadedFor(viewer, number, mayAssignStatus, 'status')
  const status = loaded.record.status as QuestionStatus
  return {
    record: formHead(loaded.record),
    status,
    formalStatus: loaded.question.formalStatus,
    choices: [status, ...nextStatuses(status)],
  }
}

type Predicate = (viewer: Member, record: RecordWithAuthor) => boolean

async function loadedFor(viewer: Member, number: number, may: Predicate, what: RefusalWhat) {
  const loaded = await loadQuestion(reader(), viewer, number)
  refuseUnless(may(viewer, loaded.record), what)
  return loaded
}
