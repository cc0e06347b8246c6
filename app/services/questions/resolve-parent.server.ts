import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveRecord } from '#app/services/records/resolve-named.server.ts'
import { reader } from '#db/client.ts'
import { findQuestion } from '#db/queries/questions.ts'

/** The question that another is to be a part of. Parts may not form a circle. */
export async function resolveParent(
  viewer: Viewer,
  number: number | undefined,
  ownId: string | null,
): Promise<string | null> {
  if (number === undefined) return null
  const parentId = await resolveRecord(viewer, { kind: 'question', number }, 'parent')
  let ancestor: string | null = parentId
  for (let steps = 0; ancestor && steps < 100; steps++) {
    if (ancestor === ownId) refuse('form', { fields: { parent: ['question.circle'] } })
    ancestor = (await findQuestion(reader(), ancestor))?.parentId ?? null
  }
  return parentId
}
