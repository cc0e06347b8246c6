import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findAreaId } from '#db/queries/areas.ts'
import { findRecord } from '#db/queries/records.ts'

/** The id of an area named by its key; an unknown one is answered at its field. */
export async function resolveArea(key: string | undefined): Promise<string | null> {
  if (!key) return null
  const id = await findAreaId(reader(), key)
  return id ?? refuse('form', { fields: { area: ['area.unknown' satisfies ProblemKey] } })
}

/** The id of a record named by its number, which this viewer must be able to see. */
export async function resolveRecord(
  viewer: Viewer,
  named: { kind: RecordKind; number: number },
  field: string,
): Promise<string> {
  const found = await findRecord(reader(), scopeOf(viewer), named.kind, named.number)
  const problem = `${named.kind}.unknown` satisfies ProblemKey
  return found?.id ?? refuse('form', { fields: { [field]: [problem] } })
}
