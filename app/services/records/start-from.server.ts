import { parseRecordName, type RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findArea } from '#db/queries/areas.ts'
import { findRecord } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'

/** Where a record stands in the field, as a form for the next one starts from it. */
export type Strand = { area: string; tags: string }

/**
 * What a form takes over from the record that somebody came from, named like `Q12`: its area and tags.
 * Null where there is none that this viewer may see.
 */
export async function startFrom(
  viewer: Member,
  kind: RecordKind,
  name: string,
): Promise<Strand | null> {
  const named = parseRecordName(name.trim())
  if (named?.kind !== kind) return null
  const record = await findRecord(reader(), scopeOf(viewer), kind, named.number)
  if (!record) return null
  const [area, tags] = await Promise.all([
    areaInUse(record.areaKey ?? ''),
    tagsOf(reader(), record.id),
  ])
  return { area, tags: tags.join(', ') }
}

/** The key of an area that new records may be put into, else nothing. */
export async function areaInUse(key: string): Promise<string> {
  const area = key ? await findArea(reader(), key) : null
  return area && !area.retiredAt ? area.key : ''
}
