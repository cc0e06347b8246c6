import { parseRecordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { type Body, body } from '#app/domain/text/body.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Runner } from '#app/domain/wanted/runner.ts'
import { runnersFor } from '#app/services/wanted/runners.server.ts'
import { reader } from '#db/client.ts'
import { findObservable, type ObservableRow } from '#db/queries/observables.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'

/** A prediction, such as `P31`, or the key of an observable. */
type Planned = { prediction: string; observable: string }

export type PlannedContext = {
  observable: { key: string; name: string; symbol: Body } | null
  running: Runner[]
}

/** What the one should know who plans an experiment: what to measure, and who is at it. */
export async function plannedContext(
  viewer: Member,
  { prediction, observable }: Planned,
): Promise<PlannedContext | null> {
  const named = parseRecordName(prediction.trim())
  const scope = scopeOf(viewer)
  if (named?.kind !== 'prediction') {
    const measured = observable ? await findObservable(reader(), scope, observable) : null
    return measured && { observable: toMeasure(measured), running: [] }
  }
  const found = await findPredictionByNumber(reader(), scope, named.number)
  if (!found) return null
  const running = (await runnersFor(scope, [found.record.id]))(found.record.id)
  return { observable: found.observable && toMeasure(found.observable), running }
}

const toMeasure = ({ id, key, name, revision, symbolHtml }: ObservableRow) => ({
  key,
  name,
  symbol: body(id, 'symbol', revision, symbolHtml),
})
