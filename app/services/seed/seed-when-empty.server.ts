import type { FoundReference } from '#app/domain/reference/identify.ts'
import { now } from '#app/services/clock.server.ts'
import { storeQuestion } from '#app/services/questions/store-question.server.ts'
import { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { registerWork } from '#app/services/references/register-work.server.ts'
import { reader, write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { advance } from '#db/queries/counters.ts'
import { addLinks } from '#db/queries/links.ts'
import { putMacro } from '#db/queries/macros.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import { type SeedContent, type SeedReference, seedContent } from '#db/seed/index.ts'
import type { Tx } from '#db/types.ts'

/** Gives an empty database its first content, once. Says what it stored, or null. */
export async function seedWhenEmpty(choice: 'default' | 'none' | 'demo') {
  if (choice === 'none' || (await findSetting(reader(), 'seeded')) !== null) return null
  const content = seedContent()
  const at = now()
  await storeMacros(content, at)
  const texts = new Map<string, Awaited<ReturnType<typeof setRecordTexts>>>()
  for (const question of content.questions)
    texts.set(question.key, await setRecordTexts({ ...question, remarks: '' }))
  await write((tx) => storeAll(tx, content, texts, at))
  return { areas: content.areas.length, questions: content.questions.length }
}

/** Macros come first, in a write of their own: the texts are set with them. */
const storeMacros = ({ macros }: SeedContent, at: Date) =>
  write(async (tx) => {
    for (const macro of macros)
      await putMacro(tx, { ...macro, origin: 'seed', authorId: null, createdAt: at })
  })

type Texts = Map<string, Awaited<ReturnType<typeof setRecordTexts>>>

async function storeAll(tx: Tx, content: SeedContent, texts: Texts, at: Date) {
  const author = { id: await addSeedPerson(tx, at) }
  const areas = new Map<string, string>()
  for (const [position, area] of content.areas.entries())
    areas.set(area.key, await addArea(tx, { ...area, position }))
  for (const work of content.references)
    await registerWork(tx, { ...work, identifiers: identifiersOf(work) }, at)
  const works = new Map(content.references.map((work) => [work.key, work]))
  const ids = new Map<string, string>()
  for (const [place, question] of content.questions.entries()) {
    const set = texts.get(question.key)
    if (!set) continue
    const cited = question.references.flatMap((key) => identifiersOf(works.get(key)).slice(0, 1))
    const stored = await storeQuestion(tx, {
      number: await advance(tx, 'question'),
      texts: { ...set, references: [...cited, ...set.references] },
      areaId: areas.get(question.area) ?? null,
      parentId: null,
      author,
      status: 'open',
      visibility: 'public',
      basis: '',
      tags: question.tags,
      facts: { kind: question.kind, literature: 'yes', prize: '' },
      event: 'question-imported',
      // A second apart, so that lists begin with the first.
      at: new Date(at.getTime() - place * 1000),
    })
    ids.set(question.key, stored.id)
  }
  await linkQuestions(tx, content, ids, at)
  for (const [key, value] of Object.entries(content.site)) await putSetting(tx, key, value, at)
  await putSetting(tx, 'seeded', true, at)
}

async function linkQuestions(tx: Tx, content: SeedContent, ids: Map<string, string>, at: Date) {
  for (const question of content.questions) {
    const fromId = ids.get(question.key)
    if (!fromId) continue
    const toIds = question.related.flatMap((key) => ids.get(key) ?? [])
    await addLinks(tx, { fromId, toIds, relation: 'related-to', at })
    const parentId = question.parent && ids.get(question.parent)
    if (parentId) await updateQuestion(tx, fromId, { parentId })
  }
}

/** A DOI and an arXiv id are of the work itself; an address may be of something beside it. */
function identifiersOf(work: SeedReference | undefined): FoundReference[] {
  const found: FoundReference[] = []
  if (work?.doi) found.push({ scheme: 'doi', id: work.doi })
  if (work?.arxiv) found.push({ scheme: 'arxiv', id: work.arxiv })
  if (work?.url && found.length === 0) found.push({ scheme: 'url', id: work.url })
  return found
}
