import { mayKeepAreas } from '#app/domain/area/policy.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { countsInArea } from '#db/queries/area-records.ts'
import { areaEvents, findArea, listAreas } from '#db/queries/areas.ts'
import { presentArea } from './own-area.server.ts'

export async function newAreaForm(viewer: Member) {
  refuseUnless(mayKeepAreas(viewer), 'areas')
  return null
}

/** An area as its forms begin with it. */
export async function areaForm(viewer: Member, key: string) {
  const { name, description, retiredAt } = await presentArea(reader(), viewer, key)
  return { key, name, description, retired: retiredAt !== null }
}

/** What a merging would move, and where to. */
export async function mergeForm(viewer: Member, key: string) {
  const q = reader()
  const { id, name } = await presentArea(q, viewer, key)
  const [areas, counts] = await Promise.all([listAreas(q), countsInArea(q, id)])
  const others = areas.filter((area) => area.id !== id && area.retiredAt === null)
  return {
    key,
    name,
    counts: counts as { kind: RecordKind; count: number }[],
    areas: others.map((area) => ({ key: area.key, name: area.name })),
  }
}

const MOST_EVENTS = 200

/** What was done to an area, for everybody. */
export async function areaHistory(key: string) {
  const area = (await findArea(reader(), key)) ?? refuse('area')
  const events = await areaEvents(reader(), area.id, MOST_EVENTS)
  return { area: { key, name: area.name }, events }
}
