import { reader } from '#db/client.ts'
import { countPeople, listPeople, type PeopleQuery } from '#db/queries/people-list.ts'

const MOST = 1000

/** The accounts that match, by handle, a thousand at a time, and how many there are in all. */
export async function listAccounts(query: PeopleQuery, most = MOST) {
  const q = reader()
  const { after: _, ...all } = query
  const [people, count] = await Promise.all([listPeople(q, query, most), countPeople(q, all)])
  return { people, count }
}
