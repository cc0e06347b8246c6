import type { ListedArea } from '#app/domain/area/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { statusesInAreas } from '#db/queries/area-records.ts'

/** The areas in their order, with what each has. */
export async function areaList(viewer: Viewer) {
  return { areas: areasIn(await statusesInAreas(reader(), scopeOf(viewer))) }
}

type Row = Awaited<ReturnType<typeof statusesInAreas>>[number]

export function areasIn(rows: Row[]): ListedArea[] {
  const areas = new Map<string, ListedArea>()
  for (const { key, name, description, kind, status, count } of rows) {
    const area = areas.get(key) ?? { key, name, description, counts: {}, questions: [] }
    areas.set(key, area)
    if (kind === null || status === null) continue
    area.counts[kind] = (area.counts[kind] ?? 0) + count
    if (kind === 'question') area.questions.push({ status, count })
  }
  return [...areas.values()]
}
