import { DAY_MS } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addPerson } from '#app/services/accounts/add-person.server.ts'
import {
  renderObservable,
  storeObservable,
} from '#app/services/observables/store-observable.server.ts'
import { appendExpired } from '#app/services/resolutions/append-expired.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { putSetting } from '#db/queries/settings.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import { type DemoAct, type DemoContent, type DemoPerson, demoContent } from '#db/seed/demo.ts'
import { attemptActs } from './seed-attempts.server.ts'
import { decisionActs } from './seed-decisions.server.ts'
import { establishmentActs } from './seed-establishments.server.ts'
import { experimentActs } from './seed-experiments.server.ts'
import { predictionActs } from './seed-predictions.server.ts'
import { questionActs } from './seed-questions.server.ts'
import { talkActs } from './seed-talk.server.ts'
import { isMade, type Play, type Stage, sceneOf } from './stage.server.ts'

const PLAYS: Record<string, Play> = {
  ...questionActs,
  ...predictionActs,
  ...experimentActs,
  ...talkActs,
  ...decisionActs,
  ...establishmentActs,
  ...attemptActs,
}

/** More than a day before the first act. */
const BEFORE_ALL_DAYS = 240

/**
 * Tells the story of the invented field through the same use cases that people use, each act at its
 * own time, so that every rule that holds for people held for it too.
 */
export async function seedDemo(start: Date) {
  const content = demoContent()
  const people = await setTheStage(content, new Date(start.getTime() - BEFORE_ALL_DAYS * DAY_MS))
  const stage: Stage = { people, made: new Map(), start }
  for (const act of content.acts) await play(stage, act)
  await appendExpired(start)
  return { people: people.size, acts: content.acts.length }
}

async function play(stage: Stage, act: DemoAct): Promise<void> {
  const perform = PLAYS[act.act]
  if (!perform) throw new Error(`the demonstration has no act ${act.act}`)
  const scene = sceneOf(stage, act)
  await settleDue(scene.at)
  const made = await perform(scene).catch((error: unknown) => {
    throw new Error(`${act.by}, day ${act.day}, ${act.act}: ${error}`, { cause: error })
  })
  if (typeof act.key === 'string' && isMade(made)) stage.made.set(act.key, made)
}

/** Who is there, where, and what can be measured. */
async function setTheStage(content: DemoContent, at: Date): Promise<Map<string, Member>> {
  const observables = await Promise.all(content.observables.map(observableOf))
  return write(async (tx) => {
    for (const [key, value] of Object.entries(content.site)) await putSetting(tx, key, value, at)
    for (const [position, area] of content.areas.entries()) await addArea(tx, { ...area, position })
    const keeper = await addSeedPerson(tx, at)
    for (const observable of observables) await storeObservable(tx, observable, keeper, at)
    const people = new Map<string, Member>()
    for (const person of content.people) people.set(person.handle, await join(person, at))
    return people

    function join({ handle, displayName, role }: DemoPerson, since: Date) {
      const email = `${handle}@demonstration.invalid`
      return addPerson(tx, {
        handle,
        displayName,
        email,
        emailProved: true,
        passwordHash: null,
        role,
        at: since,
      })
    }
  })
}

const observableOf = ({
  domain = [null, null],
  ...observable
}: DemoContent['observables'][number]) =>
  renderObservable({ ...observable, domainLower: domain[0], domainUpper: domain[1], aliases: [] })
