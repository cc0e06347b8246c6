import { observableDecisionPath, observablePath } from '#app/domain/paths/observable.ts'
import { lacksRole } from '#app/domain/waiting/queues.ts'
import type { WaitingAct } from '#app/domain/waiting/row.ts'
import { observablesSince, observablesWaiting } from '#db/queries/observables-proposed.ts'
import type { WaitingKind } from './kind.server.ts'

/** Observables that somebody proposed for the registry; predictions about them wait, sealed. */
export const PROPOSED_OBSERVABLES: WaitingKind = {
  since: (q, _look, most) => observablesSince(q, most),
  rows: async (q, { viewer }, part) =>
    (await observablesWaiting(q, part)).map(({ id, key, name, unit, authorId, handle, at }) => ({
      id,
      at,
      what: { is: 'titled', to: observablePath(key), title: name },
      by: handle,
      ...(unit === '1' ? {} : { remark: unit }),
      acts: actsOnObservable(observableDecisionPath(key)),
      why: viewer?.id === authorId ? 'own-item' : lacksRole(viewer, 'observables'),
    })),
}

const actsOnObservable = (to: string): WaitingAct[] => [
  { act: 'accept', to, fields: { answer: 'accept' } },
  { act: 'not-this-way', to },
]
