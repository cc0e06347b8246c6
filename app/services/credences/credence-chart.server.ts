import { aggregateOverTime } from '#app/domain/credence/aggregate-over-time.ts'
import type { Beliefs } from '#app/domain/credence/beliefs.ts'
import type { Credence } from '#app/domain/credence/standing.ts'
import { thin } from '#app/domain/credence/thin.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { closesAt } from '#app/domain/prediction/deadline.ts'
import { handlesOf } from '#db/queries/credences.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'
import { credenceEvents } from './credence-events.server.ts'
import type { MeasuredMoment } from './outcomes-for.server.ts'

/** Steps of the community, lines of other people, and changes in one line. */
const MOST_STEPS = 120
const MOST_OTHERS = 40
const MOST_CHANGES = 60

type Query = {
  record: RecordWithAuthor
  prediction: PredictionRow
  measured: MeasuredMoment[]
  beliefs: Beliefs
  /** A resolution was ever proposed. */
  everProposed: boolean
  at: Date
}

/** What people believed of a prediction since it was registered, with the evidence that came. */
export async function credenceChart(q: Reader, { beliefs, at, ...of }: Query) {
  const from = of.prediction.registeredAt
  if (!from) return null
  const events = await credenceEvents(q, of.record, of.measured, of.everProposed)
  const { counted, ownChanges, visible } = beliefs
  const until = lastOf([...counted.slice(-1), ...ownChanges.slice(-1), ...events], at)
  const steps = aggregateOverTime(counted, { from, until, points: MOST_STEPS })
  return {
    from,
    to: until,
    deadline: of.prediction.deadline && closesAt(of.prediction.deadline),
    community: visible ? steps : null,
    own: thin(ownChanges, MOST_CHANGES),
    others: await othersOf(q, beliefs),
    events,
  }
}

/** A clock that was set back must not cut off what was written before. */
const lastOf = (moments: { at: Date }[], present: Date) =>
  new Date(Math.max(present.getTime(), ...moments.map(({ at }) => at.getTime())))

/** The lines of those who changed their mind last. */
async function othersOf(q: Reader, { counted, ownChanges }: Beliefs) {
  const ownId = ownChanges[0]?.personId
  const changesOf = new Map<string, Credence[]>()
  for (const row of counted) {
    if (row.personId === ownId) continue
    const changes = changesOf.get(row.personId) ?? []
    changes.push(row)
    changesOf.set(row.personId, changes)
  }
  const latest = (changes: Credence[]) => changes.at(-1)?.at.getTime() ?? 0
  const drawn = [...changesOf].sort(([, a], [, b]) => latest(b) - latest(a)).slice(0, MOST_OTHERS)
  const handles = await handlesOf(
    q,
    drawn.map(([id]) => id),
  )
  return drawn.map(([id, changes]) => ({
    name: handles.get(id) ?? '',
    href: personPath(handles.get(id) ?? ''),
    changes: thin(changes, MOST_CHANGES),
  }))
}
