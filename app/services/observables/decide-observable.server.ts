import type { DecideObservableInput } from '#app/domain/observable/input.ts'
import { mayDecideObservable } from '#app/domain/observable/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { registerSealedAbout } from '#app/services/predictions/register-sealed.server.ts'
import { unsealAbout } from '#app/services/predictions/unseal-prediction.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import {
  isMeasured,
  type ObservableRow,
  setAliases,
  updateObservable,
} from '#db/queries/observables.ts'
import type { Reader, Tx } from '#db/types.ts'
import { loadObservable } from './load-observable.server.ts'

/**
 * Takes a proposed observable into the registry, and what was sealed on it is registered; or turns it
 * down with a reason, and what was sealed is a draft again.
 */
export async function decideObservable(
  viewer: Member,
  key: string,
  { answer, reason }: DecideObservableInput,
  at = now(),
) {
  const convert = await converting()
  return write(async (tx) => {
    const observable = await proposedOne(tx, viewer, key)
    const by = { actorId: viewer.id, at }
    await storeDecision(tx, observable, { answer, reason }, by)
    if (answer === 'accept') await registerSealedAbout(tx, observable, { convert, at })
    else {
      if (await isMeasured(tx, observable.id)) refuse('observableMeasured')
      await setAliases(tx, observable.id, [])
      await unsealAbout(tx, observable.id, { reason, ...by })
    }
    return { key }
  })
}

type Decision = Pick<DecideObservableInput, 'answer' | 'reason'>
type By = { actorId: string; at: Date }

async function storeDecision(
  tx: Tx,
  { id }: ObservableRow,
  { answer, reason }: Decision,
  { actorId, at }: By,
) {
  const accepted = answer === 'accept'
  await updateObservable(tx, id, {
    state: accepted ? 'accepted' : 'turned-down',
    decidedById: actorId,
    decidedAt: at,
    decidedReason: reason,
  })
  await appendEvent(tx, {
    kind: accepted ? 'observable-accepted' : 'observable-turned-down',
    subjectId: id,
    actorId,
    data: reason ? { reason } : {},
    at,
  })
}

/** What the form for it says. */
export async function observableDecisionForm(viewer: Member, key: string) {
  const { name, state } = await proposedOne(reader(), viewer, key)
  return { observable: { key, name, state } }
}

async function proposedOne(q: Reader, viewer: Member, key: string): Promise<ObservableRow> {
  const observable = await loadObservable(q, scopeOf(viewer), key)
  if (observable.state !== 'proposed') refuse('observableDecided')
  if (!mayDecideObservable(viewer, observable)) refuse('decideObservable')
  return observable
}
