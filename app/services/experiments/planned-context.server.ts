import { parseRecordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Runner } from '#app/domain/wanted/runner.ts'
import { runnersFor } from '#app/services/wanted/runners.server.ts'
import { reader } from '#db/client.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'

/** What the one should know who plans an experiment for a prediction: what to measure, and who is at it. */
export async function plannedContext(viewer: Member, name: string) {
  const named = parseRecordName(name.trim())
  const scope = scopeOf(viewer)
  const found =
    named?.kind === 'prediction'
      ? await findPredictionByNumber(reader(), scope, named.number)
      : null
  if (!found) return null
  const { record, observable } = found
  const running: Runner[] = (await runnersFor(scope, [record.id]))(record.id)
  return {
    observable: observable && {
      key: observable.key,
      name: observable.name,
      symbol: body(observable.id, 'symbol', observable.revision, observable.symbolHtml),
    },
    running,
  }
}

export type PlannedContext = NonNullable<Awaited<ReturnType<typeof plannedContext>>>
