import { mayKeepAreas } from '#app/domain/area/policy.ts'
import { maySeeDesk } from '#app/domain/desk/policy.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { listAccounts } from '#app/services/accounts/list-people.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { backupRunning } from '#app/services/backup/back-up-now.server.ts'
import { now } from '#app/services/clock.server.ts'
import { waitingQueues } from '#app/services/waiting/waiting-queues.server.ts'
import { database, reader } from '#db/client.ts'
import { listAreas, mergedAreas } from '#db/queries/areas.ts'
import { setUpSteps } from './set-up-steps.server.ts'

const MOST_PEOPLE = 20

type Asked = { find: string; origin: string }

/** What waits, what a new site lacks, and what administrators keep: areas, people, the machine. */
export async function deskPage(viewer: Member, { find, origin }: Asked, at = now()) {
  refuseUnless(maySeeDesk(viewer), 'desk')
  const [queues, setUp] = await Promise.all([waitingQueues(viewer, at), setUpSteps(origin, at)])
  const rest = mayManageSite(viewer) ? await administered(find) : null
  return {
    at,
    queues,
    setUp,
    ...(rest ?? { areas: null, people: null, machine: null }),
    abilities: { keepAreas: mayKeepAreas(viewer), manage: mayManageSite(viewer) },
    viewerId: viewer.id,
  }
}

export type DeskPage = Awaited<ReturnType<typeof deskPage>>

async function administered(find: string) {
  const [present, merged, listed, people] = await Promise.all([
    listAreas(reader()),
    mergedAreas(reader()),
    areaList(null),
    listAccounts(find ? { find } : {}, MOST_PEOPLE),
  ])
  const questions = new Map(listed.areas.map(({ key, counts }) => [key, counts.question ?? 0]))
  const nameOf = new Map(present.map(({ id, name }) => [id, name]))
  return {
    areas: {
      present: present.map((area) => ({
        key: area.key,
        name: area.name,
        retired: area.retiredAt !== null,
        questions: questions.get(area.key) ?? 0,
      })),
      merged: merged.map(({ key, name, mergedIntoId }) => ({
        key,
        name,
        into: nameOf.get(mergedIntoId ?? '') ?? '',
      })),
    },
    people: { ...people, find },
    machine: { engine: database().dialect, backingUp: backupRunning() },
  }
}
