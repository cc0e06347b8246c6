import { mayKeepAreas } from '#app/domain/area/policy.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { type AreaRow, findArea } from '#db/queries/areas.ts'
import type { Reader } from '#db/types.ts'

/** An area that this person may change. */
export async function ownArea(q: Reader, viewer: Member, key: string): Promise<AreaRow> {
  refuseUnless(mayKeepAreas(viewer), 'areas')
  return (await findArea(q, key)) ?? refuse('area')
}

/** The same, as long as it is one of its own. */
export async function presentArea(q: Reader, viewer: Member, key: string): Promise<AreaRow> {
  const area = await ownArea(q, viewer, key)
  return area.mergedIntoId ? refuse('areaMerged') : area
}
