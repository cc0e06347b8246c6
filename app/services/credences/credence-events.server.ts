import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import { type EvidenceEvent, evidenceEvents } from '#app/domain/credence/evidence-events.ts'
import type { EventKind } from '#app/domain/event/kinds.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { eventsOfKinds } from '#db/queries/evidence-moments.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'
import type { MeasuredMoment } from './outcomes-for.server.ts'

/** The newest of each; all others are in the timeline of the record. */
const MOST = 100

/** The steps of a resolution that a chart marks, by their event. */
const STEPS = {
  'resolution-proposed': 'proposed',
  'resolution-disputed': 'disputed',
  'dispute-dismissed': 'dismissed',
  'resolution-final': 'final',
  'resolution-withdrawn': 'taken-back',
  'resolution-undone': 'taken-back',
} as const satisfies Partial<Record<EventKind, string>>
type StepKind = keyof typeof STEPS

/** What may have moved people: evidence for or against a prediction, and what was decided on it. */
export async function credenceEvents(
  q: Reader,
  record: RecordWithAuthor,
  measured: MeasuredMoment[],
  everProposed: boolean,
) {
  const kinds = Object.keys(STEPS) as StepKind[]
  const steps = everProposed ? await eventsOfKinds(q, record.id, { kinds, limit: MOST }) : []
  const name = recordName(record.kind, record.number)
  const href = `${recordPath(record)}#resolution`
  const decided = steps.map(({ id, kind, data, at }) => ({
    id,
    at,
    kind: STEPS[kind as StepKind],
    outcome: (data.to ?? data.from ?? null) as Resolution | null,
    record: name,
    href,
  }))
  return [...evidenceEvents(measured).slice(-MOST).map(evidenceShown), ...decided]
}

const evidenceShown = ({ id, kind, at, verdict, number, slug }: EvidenceEvent) => ({
  id,
  at,
  kind,
  verdict,
  record: recordName('experiment', number),
  href: recordPath({ kind: 'experiment', number, slug }),
})
