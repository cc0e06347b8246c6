import { storeQuestion } from '#app/services/questions/store-question.server.ts'
import { advance } from '#db/queries/counters.ts'
import { addLinks } from '#db/queries/links.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { idsOf, type Seeding, textsWith } from './seed-context.server.ts'

/** Stores the open questions, then how they belong together. */
export async function seedQuestions(seeding: Seeding) {
  const { tx, content, author, at, areas, records, isNew } = seeding
  const questions = content.questions.filter(({ key }) => isNew(key))
  for (const [place, question] of questions.entries()) {
    const { id, number } = await storeQuestion(tx, {
      number: await advance(tx, 'question'),
      texts: textsWith(seeding, question.key, question.references),
      areaId: areas.get(question.area) ?? null,
      parentId: null,
      author,
      status: 'open',
      visibility: 'public',
      basis: '',
      tags: question.tags,
      facts: {
        kind: question.kind,
        literature: question.literature ?? 'yes',
        prize: question.prize ?? '',
      },
      event: 'question-imported',
      at: earlier(at, place),
    })
    records.set(question.key, { id, number })
  }
  for (const question of questions) {
    const [fromId] = idsOf(seeding, [question.key])
    if (!fromId) continue
    const toIds = idsOf(seeding, question.related)
    await addLinks(tx, { fromId, toIds, relation: 'related-to', at })
    const [parentId] = idsOf(seeding, question.parent ? [question.parent] : [])
    if (parentId) await updateQuestion(tx, fromId, { parentId })
  }
}

/** A second apart, so that lists begin with the first. */
export const earlier = (at: Date, place: number) => new Date(at.getTime() - place * 1000)
