import type { QuestionKind, QuestionStatus } from '#app/domain/question/status.ts'
import { hotness } from '#app/domain/ranking/hot.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { write } from '#db/client.ts'
import { addArea, findAreaId } from '#db/queries/areas.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { insertQuestion } from '#db/queries/questions.ts'
import { insertRecord } from '#db/queries/records.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { setTags } from '#db/queries/tags.ts'
import type { Tx } from '#db/types.ts'

type Wanted = {
  by: Pick<Member, 'id'>
  title?: string
  statement?: string
  background?: string
  visibility?: Visibility
  status?: QuestionStatus
  /** The area is made when there is none of this key yet. */
  areaKey?: string
  tags?: string[]
  questionKind?: QuestionKind
  createdAt?: Date
  lastActivityAt?: Date
  score?: number
  commentCount?: number
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An open question with unrendered texts, without its event. */
export async function aQuestion(wanted: Wanted) {
  const number = await takeNumber('question')
  const title = wanted.title ?? `Question ${number}?`
  const slug = slugOf(title)
  const id = await write(async (tx) => {
    const id = await addSubject(tx, 'question')
    await insertRecord(tx, {
      ...row(wanted, title),
      id,
      number,
      slug,
      areaId: await areaId(tx, wanted),
    })
    await insertQuestion(tx, facts(id, number, wanted))
    await addRevision(tx, {
      subjectId: id,
      revision: 1,
      authorId: wanted.by.id,
      reason: '',
      texts: {
        title,
        statement: wanted.statement ?? '',
        background: wanted.background ?? '',
        remarks: '',
      },
      createdAt: wanted.createdAt ?? new Date(),
    })
    await setTags(tx, id, wanted.tags ?? [])
    const body = `${wanted.statement ?? ''}\n${wanted.background ?? ''}`
    await indexSubject(tx, { subjectId: id, recordId: id, kind: 'question', title, body })
    return id
  })
  return { id, kind: 'question' as const, number, slug, title }
}

async function areaId(tx: Tx, { areaKey }: Wanted): Promise<string | null> {
  if (!areaKey) return null
  const known = await findAreaId(tx, areaKey)
  return known ?? addArea(tx, { key: areaKey, name: areaKey, description: '', position: 1 })
}

function row(wanted: Wanted, title: string) {
  const at = wanted.createdAt ?? new Date()
  const { score = 0, commentCount = 0, statement = '', background = '' } = wanted
  return {
    kind: 'question' as const,
    title,
    titleHtml: escaped(title),
    titlePlain: title,
    statementMd: statement,
    statementHtml: `<p>${escaped(statement)}</p>`,
    excerptHtml: escaped(statement),
    excerptPlain: statement,
    backgroundMd: background,
    backgroundHtml: background && `<p>${escaped(background)}</p>`,
    remarksMd: '',
    remarksHtml: '',
    renderVersion: RENDERER_VERSION,
    status: wanted.status ?? 'open',
    statusAsOf: at,
    statusBasis: '',
    visibility: wanted.visibility ?? 'public',
    authorId: wanted.by.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    usefulUp: Math.max(score, 0),
    usefulDown: Math.max(-score, 0),
    agreeUp: 0,
    agreeDown: 0,
    score,
    commentCount,
    hot: hotness({ score, comments: commentCount, evidence: 0, resolutions: 0, createdAt: at }),
    lastActivityAt: wanted.lastActivityAt ?? at,
  }
}

const facts = (recordId: string, number: number, wanted: Wanted) => ({
  recordId,
  questionKind: wanted.questionKind ?? ('question' as const),
  parentId: null,
  position: number,
  formalStatus: 'none' as const,
  literatureChecked: 'no' as const,
  literatureCheckedAt: null,
  prize: '',
  notWorkedIn: 'none' as const,
  mergedIntoId: null,
})
