import type { Member } from '#app/domain/viewer/viewer.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { addSubjects } from '#db/queries/subjects.ts'
import { credences, people } from '#db/schema/index.ts'
import { day } from '#tests/support/factories/decided.ts'

const BATCH = 500

/** So many members who can do nothing but believe. */
export const manyPeople = (count: number): Promise<Member[]> =>
  write(async (tx) => {
    const ids = await addSubjects(tx, 'person', count)
    const rows = ids.map((id, place) => ({
      id,
      handle: `one-of-many-${place}`,
      displayName: `One of many ${place}`,
      email: `one-of-many-${place}@example.org`,
      emailKey: `one-of-many-${place}@example.org`,
      role: 'member' as const,
      aboutMd: '',
      aboutHtml: '',
      renderVersion: 0,
      createdAt: day(0),
      updatedAt: day(0),
      revision: 1,
    }))
    for (let from = 0; from < count; from += BATCH)
      await tx.insert(people).values(rows.slice(from, from + BATCH))
    return rows
  })

/** One credence of each on a prediction, a minute after one another. */
export const allBelieve = (recordId: string, believers: readonly Member[]) =>
  write(async (tx) => {
    const rows = believers.map(({ id: personId }, place) => ({
      id: newId(),
      recordId,
      personId,
      p: 0.01 + (0.98 * ((place * 37) % 101)) / 100,
      createdAt: new Date(day(0).getTime() + place * 60_000),
    }))
    for (let from = 0; from < rows.length; from += BATCH)
      await tx.insert(credences).values(rows.slice(from, from + BATCH))
  })
