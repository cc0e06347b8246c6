import { byTime } from '#app/domain/credence/standing.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { reader } from '#db/client.ts'
import { handlesOf } from '#db/queries/credences.ts'
import { knownBeliefs, summaryOf } from './known-beliefs.server.ts'
import { loadBelieved } from './load-believed.server.ts'

const PAGE = 50

/** What everybody believes of a record now, the latest first, as far as this viewer may know it. */
export async function credenceList(viewer: Viewer, address: RecordAddress, page: number) {
  const q = reader()
  const record = await loadBelieved(q, viewer, address)
  const { beliefs } = await knownBeliefs(q, viewer, record.id)
  const { standing, own } = beliefs
  const ownApart = own !== null && !standing.some(({ personId }) => personId === own.personId)
  const all = byTime([...standing, ...(ownApart ? [own] : [])]).reverse()
  const onPage = all.slice((page - 1) * PAGE, page * PAGE)
  const handles = await handlesOf(
    q,
    onPage.map(({ personId }) => personId),
  )
  return {
    ...summaryOf(viewer, record, beliefs),
    rows: onPage.map(({ personId, p, at }) => ({
      handle: handles.get(personId) ?? '',
      p,
      since: at,
      isOwn: personId === own?.personId,
    })),
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE)),
  }
}
