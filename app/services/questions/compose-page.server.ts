import * as policy from '#app/domain/policy.ts'
import { nextStatuses, type QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { type RefusalWhat, refuseUnless } from '#app/domain/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { listAreas } from '#db/queries/areas.ts'
import { findNeighbour } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { type LoadedQuestion, loadQuestion } from './load-question.server.ts'

/** What the form for a new question needs; `key` makes sending it twice harmless. */
export async function proposePage(viewer: Member) {
  refuseUnless(policy.mayPropose(viewer), 'forbidden', 'propose')
  const [areas, settings] = await Promise.all([listAreas(reader()), siteSettings()])
  return { key: newId(), areas, licence: settings.contentLicence }
}

/** The present texts of a question, for the one who may edit them. */
export async function editPage(viewer: Member, number: number) {
  const loaded = await loaderFor(viewer, number, policy.mayEdit, 'edit')
  const { parentId } = loaded.question
  const [areas, settings, tags, parent] = await Promise.all([
    listAreas(reader()),
    siteSettings(),
    tagsOf(reader(), loaded.record.id),
    parentId ? findNeighbour(reader(), scopeOf(viewer), parentId) : null,
  ])
  const { record, question } = loaded
  return {
    ...headOf(loaded),
    areas,
    licence: settings.contentLicence,
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

export async function remarksPage(viewer: Member, number: number) {
  const loaded = await loaderFor(viewer, number, policy.mayEditRemarks, 'remarks')
  const tags = await tagsOf(reader(), loaded.record.id)
  return {
    ...headOf(loaded),
    present: {
      remarks: loaded.record.remarksMd,
      notWorkedIn: loaded.question.notWorkedIn,
      tags: tags.join(', '),
    },
  }
}

export async function statusPage(viewer: Member, number: number) {
  const loaded = await loaderFor(viewer, number, policy.mayChangeStatus, 'status')
  const status = loaded.record.status as QuestionStatus
  return {
    ...headOf(loaded),
    status,
    formalStatus: loaded.question.formalStatus,
    choices: [status, ...nextStatuses(status)],
  }
}

export async function deletionPage(viewer: Member, number: number) {
  return headOf(await loaderFor(viewer, number, policy.mayDelete, 'remove'))
}

type Predicate = (viewer: Member, record: RecordWithAuthor) => boolean

async function loaderFor(viewer: Member, number: number, may: Predicate, what: RefusalWhat) {
  const loaded = await loadQuestion(reader(), viewer, number)
  refuseUnless(may(viewer, loaded.record), 'forbidden', what)
  return loaded
}

const headOf = ({ record }: LoadedQuestion) => ({
  record: {
    kind: record.kind,
    number: record.number,
    slug: record.slug,
    revision: record.revision,
    titlePlain: record.titlePlain,
  },
})
