import { HISTORY_KINDS } from '#app/domain/history/groups.ts'
import { LISTED_KINDS } from '#app/domain/list/kinds.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { observableHistory } from '#app/services/observables/observable-history.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'
import { referenceList, referencePage } from '#app/services/references/reference-pages.server.ts'
import { personScores } from '#app/services/scores/person-scores.server.ts'
import { scoresCsv } from '#app/services/scores/scores-csv.server.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { limitedSearch } from '#app/services/search/limited-search.server.ts'
import { similarQuestions } from '#app/services/search/similar-questions.server.ts'
import { suggest } from '#app/services/search/suggest.server.ts'
import { suggestSimilar } from '#app/services/search/suggest-similar.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { previewText, previewTexts } from '#app/services/site/preview-text.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import type { Chain } from './chain.ts'
import { asTyped, door, echoing } from './door.ts'
import { type Secret, text, WORD } from './secret.ts'

const HERE = '192.0.2.7'
const query = (typed: string) => new URLSearchParams(typed)

/** The doors that do not ask for one record. */
export function doorsOfSite(viewer: Viewer, { key, observable, owner }: Chain, secret: Secret) {
  const found = (q: string) => door(limitedSearch, viewer, HERE, { q, kind: null, page: 1 })
  return [
    door(homePage, viewer),
    door(siteFrame, viewer),
    door(areaList, viewer),
    door(areaPage, viewer, key),
    door(observableList, viewer, ''),
    door(observablePage, viewer, observable.key, 1),
    asTyped(door(observableHistory, viewer, observable.key, {})),
    door(referenceList, viewer),
    door(referencePage, viewer, 'arxiv-1234.56789'),
    door(personPage, viewer, secret.author.handle),
    door(trackRecordOf, viewer, { handle: secret.author.handle }, null),
    door(trackRecordOf, viewer, { areaKey: key }, null),
    ...HISTORY_KINDS.flatMap((kind) => [
      door(historyPage, { kind, area: null, on: null }),
      door(historyPage, { kind, area: key, on: null }),
      door(historyTable, kind, key),
    ]),
    door(personScores, secret.author.handle, 1),
    door(scoresCsv, secret.author.handle),
    door(scoresPage, { area: key, on: null }),
    door(personPage, viewer, owner.handle),
    ...LISTED_KINDS.flatMap((kind) => [
      door(recordList, kind, viewer, query('')),
      door(recordList, kind, viewer, query('sort=without-replies')),
      door(recordList, kind, viewer, query(`author=${secret.author.handle}`)),
      echoing(door(recordList, kind, viewer, query(`tag=${WORD}`))),
      echoing(door(recordList, kind, viewer, query(`q=${WORD}`))),
    ]),
    echoing(found(WORD)),
    found(`author:${secret.author.handle}`),
    echoing(door(suggest, viewer, WORD)),
    door(similarQuestions, viewer, HERE, `Secret ${WORD}`),
    door(suggestSimilar, viewer, { title: `Secret ${WORD}`, statement: text }),
    echoing(door(previewText, viewer, HERE, secret.name)),
    echoing(door(previewTexts, viewer, HERE, { text: secret.name })),
    door(findByName, viewer, secret.name),
  ]
}
