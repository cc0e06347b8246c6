import type { CreateAreaInput } from '#app/domain/area/input.ts'
import { mayKeepAreas } from '#app/domain/area/policy.ts'
import { isKept, isKey } from '#app/domain/observable/key.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { addArea, findArea, listAreas } from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'

/** Adds an area behind the others. Its key stands in its address and stays. */
export async function createArea(viewer: Member, input: CreateAreaInput, at = now()) {
  refuseUnless(mayKeepAreas(viewer), 'areas')
  const { name, description } = input
  const key = input.key || slugOf(name)
  if (!isKey(key) || isKept(key)) refuseKey('key.wrong')
  return write(async (tx) => {
    if (await findArea(tx, key)) refuseKey(input.key ? 'key.twice' : 'area.there')
    const last = (await listAreas(tx)).at(-1)?.position ?? -1
    const subjectId = await addArea(tx, { key, name, description, position: last + 1 })
    const event = { kind: 'area-added', subjectId, actorId: viewer.id, data: { name }, at } as const
    await appendEvent(tx, event)
    return { key }
  })

  function refuseKey(problem: ProblemKey): never {
    return refuse('form', { fields: { [input.key ? 'key' : 'name']: [problem] } })
  }
}
