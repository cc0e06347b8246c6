import { HISTORY_KINDS } from '#app/domain/history/groups.ts'
import { LISTED_KINDS } from '#app/domain/list/kinds.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { QUEUES } from '#app/domain/waiting/queues.ts'
import { WANTED_ORDERS } from '#app/domain/wanted/order.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { areaHistory } from '#app/services/areas/area-forms.server.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { deskPage } from '#app/services/desk/desk-page.server.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { observableFile } from '#app/services/observables/observable-file.server.ts'
import { observableHistory } from '#app/services/observables/observable-history.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'
import { referenceHistory } from '#app/services/references/reference-history.server.ts'
import { referenceList, referencePage } from '#app/services/references/reference-pages.server.ts'
import { personScores } from '#app/services/scores/person-scores.server.ts'
import { scoresCsv } from '#app/services/scores/scores-csv.server.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { limitedSearch } from '#app/services/search/search-page.server.ts'
import { similarQuestions, suggestSimilar } from '#app/services/search/suggest-similar.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { previewText, previewTexts } from '#app/services/site/preview-text.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { wantedPage, wantedTable } from '#app/services/wanted/wanted-page.server.ts'
import type { Chain } from './chain.ts'
import { asTyped, echoing, readModel } from './read-model.ts'
import { type Secret, text, WORD } from './secret.ts'

const HERE = '192.0.2.7'
const query = (typed: string) => new URLSearchParams(typed)

/** The desk, for those who have one. */
const deskModels = (viewer: Viewer) =>
  viewer === null
    ? []
    : [asTyped(readModel(deskPage, viewer, { find: '', origin: 'https://example.org' }))]

/** The read models that ask for no one record. */
export function siteReadModels(viewer: Viewer, { key, observable, owner }: Chain, secret: Secret) {
  const found = (q: string) => readModel(limitedSearch, viewer, HERE, { q, kind: null, page: 1 })
  return [
    readModel(homePage, viewer),
    readModel(siteFrame, viewer),
    readModel(areaList, viewer),
    readModel(areaPage, viewer, key),
    asTyped(readModel(areaHistory, key)),
    ...deskModels(viewer),
    readModel(observableList, viewer, ''),
    readModel(observablePage, viewer, observable.key, 1),
    readModel(observableFile, viewer, observable.key),
    asTyped(readModel(observableHistory, viewer, observable.key, {})),
    readModel(referenceList, viewer),
    readModel(referencePage, viewer, 'arxiv-1234.56789'),
    readModel(referenceHistory, viewer, 'arxiv-1234.56789', {}),
    readModel(personPage, viewer, secret.author.handle),
    readModel(trackRecordOf, viewer, { handle: secret.author.handle }, null),
    readModel(trackRecordOf, viewer, { areaKey: key }, null),
    ...HISTORY_KINDS.flatMap((kind) => [
      readModel(historyPage, { kind, area: null, on: null }),
      readModel(historyPage, { kind, area: key, on: null }),
      readModel(historyTable, kind, key),
    ]),
    readModel(personScores, secret.author.handle, 1),
    readModel(scoresCsv, secret.author.handle),
    readModel(scoresPage, { area: key, on: null }),
    readModel(personPage, viewer, owner.handle),
    ...LISTED_KINDS.flatMap((kind) => [
      readModel(recordList, kind, viewer, query('')),
      readModel(recordList, kind, viewer, query('sort=without-replies')),
      readModel(recordList, kind, viewer, query(`author=${secret.author.handle}`)),
      echoing(readModel(recordList, kind, viewer, query(`tag=${WORD}`))),
      echoing(readModel(recordList, kind, viewer, query(`q=${WORD}`))),
    ]),
    echoing(found(WORD)),
    found(`author:${secret.author.handle}`),
    readModel(similarQuestions, viewer, HERE, `Secret ${WORD}`),
    readModel(suggestSimilar, viewer, { title: `Secret ${WORD}`, statement: text }),
    echoing(readModel(previewText, viewer, HERE, secret.name)),
    echoing(readModel(previewTexts, viewer, HERE, { text: secret.name })),
    readModel(findByName, viewer, secret.name),
    readModel(waitingPage, viewer, { queue: null, page: 1 }),
    ...QUEUES.map((queue) => readModel(waitingPage, viewer, { queue, page: 1 })),
    ...WANTED_ORDERS.flatMap((order) => [
      readModel(wantedPage, viewer, { order, page: 1 }),
      readModel(wantedTable, viewer, order),
    ]),
  ]
}
