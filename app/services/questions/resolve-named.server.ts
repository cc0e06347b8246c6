import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findAreaId } from '#db/queries/areas.ts'
import { findQuestion } from '#db/queries/questions.ts'
import { findRecord } from '#db/queries/records.ts'

/** The id of an area named by its key; an unknown one is answered at its field. */
export async function resolveArea(key: string | undefined): Promise<string | null> {
  if (!key) return null
  const id = await findAreaId(reader(), key)
  return id ?? refuse('invalid', 'form', { fields: { area: ['area.unknown'] } })
}

/** The id of a question named by its number, which this viewer must be able to see. */
export async function resolveQuestion(viewer: Viewer, number: number, field: string) {
  const found = await findRecord(reader(), scopeOf(viewer), 'question', number)
  return found?.id ?? refuse('invalid', 'form', { fields: { [field]: ['question.unknown'] } })
}

/** The question that another is to be a part of. Parts may not form a circle. */
export async function resolveParent(
  viewer: Viewer,
  number: number | undefined,
  ownId: string | null,
): Promise<string | null> {
  if (number === undefined) return null
  const parentId = await resolveQuestion(viewer, number, 'parent')
  let ancestor: string | null = parentId
  for (let steps = 0; ancestor && steps < 100; steps++) {
    if (ancestor === ownId) refuse('invalid', 'form', { fields: { parent: ['question.circle'] } })
    ancestor = (await findQuestion(reader(), ancestor))?.parentId ?? null
  }
  return parentId
}
