import { HISTORY_KINDS } from '#app/domain/history/groups.ts'
import { LISTED_KINDS } from '#app/domain/list/kinds.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { referenceList } from '#app/services/references/reference-pages.server.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { wantedPage } from '#app/services/wanted/wanted-page.server.ts'
import type { Chain } from './chain.ts'

/** Every number that the site counts for a viewer, and every facet of every list. */
export async function counted(viewer: Viewer, { key, observable, owner, claim }: Chain) {
  const { counts, areas } = await homePage(viewer)
  type Verdicts = (typeof areas)[number]['verdicts']
  const sum = (verdicts: Verdicts) =>
    Object.fromEntries(verdicts.map(({ verdict, count }) => [String(verdict), count]))
  const lists = LISTED_KINDS.map(async (kind) => {
    const { total, facets } = await recordList(kind, viewer, new URLSearchParams())
    return { kind, total, facets }
  })
  const history = HISTORY_KINDS.map(async (kind) => {
    const { counts } = await historyPage({ kind, area: key, on: null })
    return { kind, counts }
  })
  const whose = [{ areaKey: key }, { handle: owner.handle }, { claimId: claim.id }]
  const tracked = whose.map(async (one) => (await trackRecordOf(viewer, one, null)).counts)
  const { measurements } = await observablePage(viewer, observable.key, 1)
  return {
    home: { counts, areas: areas.map(({ verdicts, ...area }) => ({ ...area, ...sum(verdicts) })) },
    areas: await areaList(viewer),
    lists: await Promise.all(lists),
    history: await Promise.all(history),
    tracked: await Promise.all(tracked),
    observables: await observableList(viewer, ''),
    measurements,
    wanted: (await wantedPage(viewer, { order: 'hangs', page: 1 })).total,
    scores: (await scoresPage({ area: key, on: null })).record,
    references: (await referenceList(viewer)).references.length,
    owner: (await personPage(viewer, owner.handle)).counts,
  }
}
