import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who looks at a page: nobody in particular, or somebody of this role who is signed in. */
export type Reader = 'visitor' | 'newcomer' | 'member' | 'trusted' | 'administrator'
export type View = { path: string; reader: Reader }

/** What the addresses below stand on. */
export type Places = {
  question: string
  comment: string
  person: string
  reference: string
  claim: string
  /** A prediction that is not registered yet. */
  draft: string
  experiment: string
  /** An answer that the member claims, reviewed once and not decided. */
  attempt: string
  /** A prediction with a resolution that a trusted member proposed and the member disputed. */
  decided: string
  resolution: string
  dispute: string
  /** The number of the experiment behind a result of somebody new, of the prediction that is decided. */
  queued: string
  /** A prediction of somebody new that is sealed, and the observable that it proposes. */
  sealed: string
  proposed: string
  /** Where a request for membership is answered. */
  request: string
  /** A measurement and a piece of evidence of the first content. */
  measurement: string
  evidence: string
  /** A proposal to hold a claim established. */
  establishment: string
}

/** Every page of the site by the name of its route. A list, where a page has several faces, the fullest first. */
export const PAGES: Record<string, (places: Places) => View[]> = {
  _index: () => [as('visitor', '/'), as('member', '/')],
  'questions._index': () => [
    as('visitor', '/questions'),
    as('visitor', '/questions?q=nothing&tag=none'),
  ],
  'questions.$ref': ({ question }) => [
    as('visitor', '/questions/1'),
    as('visitor', question),
    as('member', question),
    as('administrator', question),
  ],
  'questions.new': () => [as('member', '/questions/new')],
  'questions.$ref_.edit': ({ question }) => [as('administrator', `${question}/edit`)],
  '$records.$ref_.remarks': ({ question }) => [as('administrator', `${question}/remarks`)],
  'questions.$ref_.status': ({ question }) => [as('administrator', `${question}/status`)],
  '$records.$ref_.deletion': ({ question }) => [as('administrator', `${question}/deletion`)],
  '$records.$ref_.history': ({ question }) => [as('visitor', `${question}/history?from=1&to=2`)],
  '$records.$ref_.revisions.$revision': ({ question }) => [
    as('visitor', `${question}/revisions/1`),
  ],
  '$records.$ref_.timeline': ({ question }) => [
    as('visitor', `${question}/timeline`),
    as('visitor', '/claims/1/timeline'),
  ],
  '$records.$ref_.comments': ({ question }) => [as('member', `${question}/comments`)],
  'comments.$id': ({ comment }) => [as('visitor', comment), as('member', comment)],
  'comments.$id_.edit': ({ comment }) => [as('administrator', `${comment}/edit`)],
  'comments.$id_.history': ({ comment }) => [as('visitor', `${comment}/history`)],
  'subjects.$id.visibility': ({ comment }) => [
    as('administrator', comment.replace('/comments/', '/subjects/').concat('/visibility')),
  ],
  'comments.$id_.deletion': ({ comment }) => [as('administrator', `${comment}/deletion`)],
  '$records.$ref_.evidence': ({ claim }) => [as('member', `${claim}/evidence`)],
  '$records.$ref_.graph': () => [as('visitor', '/claims/1/graph')],
  'questions.$ref_.attempts': () => [as('member', '/questions/1/attempts')],
  'attempts.$id': ({ attempt }) => [as('visitor', attempt), as('administrator', attempt)],
  'attempts.$id_.edit': ({ attempt }) => [as('member', `${attempt}/edit`)],
  'attempts.$id_.history': ({ attempt }) => [as('visitor', `${attempt}/history`)],
  'attempts.$id_.review': ({ attempt }) => [as('administrator', `${attempt}/review`)],
  'attempts.$id_.marks': ({ attempt }) => [as('administrator', `${attempt}/marks`)],
  'attempts.$id_.decision': ({ attempt }) => [as('administrator', `${attempt}/decision`)],
  'attempts.$id_.withdrawal': ({ attempt }) => [as('member', `${attempt}/withdrawal`)],
  '$records.$ref_.credence': () => [
    as('member', '/predictions/1/credence'),
    as('member', '/claims/1/credence'),
  ],
  '$records.$ref_.credences': () => [
    as('visitor', '/predictions/1/credences'),
    as('member', '/claims/1/credences'),
  ],
  'claims._index': () => [as('visitor', '/claims'), as('visitor', '/claims?status=refuted')],
  'claims.$ref': ({ claim }) => [as('visitor', '/claims/1'), as('member', claim)],
  'claims.new': () => [as('member', '/claims/new?question=Q1')],
  'claims.$ref_.edit': ({ claim }) => [as('member', `${claim}/edit`)],
  'claims.$ref_.retraction': ({ claim }) => [as('member', `${claim}/retraction`)],
  'claims.$ref_.override': ({ claim }) => [as('administrator', `${claim}/override`)],
  'claims.$ref_.establishment': ({ claim }) => [
    as('member', `${claim}/establishment`),
    as('administrator', '/claims/1/establishment'),
  ],
  'establishments.$id.ending': ({ establishment }) => [
    as('administrator', `${establishment}/ending`),
  ],
  'predictions._index': () => [as('visitor', '/predictions')],
  'predictions.$ref': ({ draft, decided, sealed }) => [
    as('visitor', '/predictions/1'),
    as('member', draft),
    as('newcomer', sealed),
    as('administrator', decided),
  ],
  'predictions.$ref_.resolution': ({ decided }) => [as('trusted', `${decided}/resolution`)],
  'resolutions.$id.dispute': ({ resolution }) => [as('trusted', `${resolution}/dispute`)],
  'resolutions.$id.withdrawal': ({ resolution }) => [as('trusted', `${resolution}/withdrawal`)],
  // Nothing of this site is final yet, so this is refused; its form is that of a withdrawal.
  'resolutions.$id.undoing': ({ resolution }) => [as('administrator', `${resolution}/undoing`)],
  'disputes.$id.dismissal': ({ dispute }) => [as('administrator', `${dispute}/dismissal`)],
  'predictions.new': () => [
    as('member', '/predictions/new?claim=C1'),
    as('newcomer', '/predictions/new?question=Q1'),
  ],
  'predictions.$ref_.acceptance': ({ sealed }) => [as('administrator', `${sealed}/acceptance`)],
  'predictions.$ref_.edit': ({ draft }) => [as('member', `${draft}/edit`)],
  'predictions.$ref_.registration': ({ draft }) => [as('member', `${draft}/registration`)],
  'predictions.$ref_.clarifications': () => [as('member', '/predictions/1/clarifications')],
  'experiments._index': () => [as('visitor', '/experiments')],
  'experiments.$ref': ({ experiment }) => [
    as('administrator', '/experiments/2'),
    as('member', experiment),
  ],
  'experiments.new': () => [as('member', '/experiments/new?prediction=P1')],
  'experiments.$ref_.edit': ({ experiment }) => [as('member', `${experiment}/edit`)],
  'experiments.$ref_.state': ({ experiment }) => [as('member', `${experiment}/state`)],
  'experiments.$ref_.measurements': ({ experiment }) => [
    as('member', `${experiment}/measurements`),
  ],
  'measurements.$id.correction': ({ measurement }) => [
    as('administrator', `${measurement}/correction`),
  ],
  'measurements.$id.exclusion': ({ measurement }) => [
    as('administrator', `${measurement}/exclusion`),
  ],
  'experiments.$ref_.publication': () => [as('administrator', '/experiments/2/publication')],
  'evidence.$id.speaker': ({ evidence }) => [as('administrator', `${evidence}/speaker`)],
  'evidence.$id.decision': ({ evidence }) => [as('administrator', `${evidence}/decision`)],
  'evidence.$id.deletion': ({ evidence }) => [as('administrator', `${evidence}/deletion`)],
  'observables._index': () => [as('visitor', '/observables'), as('administrator', '/observables')],
  'observables.$key': ({ proposed }) => [
    as('visitor', '/observables/optimal-size-exponent'),
    as('administrator', proposed),
  ],
  'observables.$key_.decision': ({ proposed }) => [as('administrator', `${proposed}/decision`)],
  'observables.new': () => [
    as('administrator', '/observables/new'),
    as('member', '/observables/new'),
  ],
  'observables.$key_.edit': () => [as('administrator', '/observables/optimal-size-exponent/edit')],
  'observables.$key_.history': () => [as('visitor', '/observables/optimal-size-exponent/history')],
  'observables.units': () => [as('administrator', '/observables/units')],
  'areas._index': () => [as('visitor', '/areas')],
  'areas.$key': () => [
    as('visitor', '/areas/empirical-laws'),
    as('visitor', '/areas/empirical-laws?on=2020-01-01'),
  ],
  history: () => [
    as('visitor', '/history'),
    as('visitor', '/history?kind=claim&area=empirical-laws&on=2020-01-01'),
  ],
  ledger: () => [as('visitor', '/ledger')],
  search: () => [
    as('visitor', '/search?q=learning'),
    as('visitor', '/search'),
    as('visitor', '/search?q=zzzzqq'),
  ],
  'people.$handle': ({ person }) => [as('visitor', person), as('administrator', person)],
  'people.$handle_.scores': ({ person }) => [as('visitor', `${person}/scores`)],
  scores: () => [as('visitor', '/scores'), as('visitor', '/scores?on=2026-01-01')],
  'predictions.$ref_.scores': () => [as('visitor', '/predictions/1/scores')],
  wanted: () => [as('visitor', '/wanted')],
  membership: () => [as('newcomer', '/membership'), as('member', '/membership')],
  'membership.$id': ({ request }) => [as('administrator', request)],
  waiting: () => [
    as('visitor', '/waiting'),
    as('administrator', '/waiting'),
    as('administrator', '/waiting?queue=members'),
  ],
  'predictions.$ref_.results.new': ({ decided }) => [
    as('member', '/predictions/1/results/new'),
    as('trusted', `${decided}/results/new`),
  ],
  'predictions.$ref_.results.$experiment': ({ decided, queued }) => [
    as('administrator', `${decided}/results/${queued}`),
    as('visitor', '/predictions/1/results/9'),
  ],
  'experiments.$ref_.acceptance': ({ queued }) => [
    as('administrator', `/experiments/${queued}/acceptance`),
  ],
  'references._index': () => [as('visitor', '/references')],
  'references.$slug': ({ reference }) => [as('visitor', reference)],
  'references.$slug_.edit': ({ reference }) => [as('administrator', `${reference}/edit`)],
  'references.$slug_.history': ({ reference }) => [as('visitor', `${reference}/history`)],
  about: () => [as('visitor', '/about')],
  'about_.predictions': () => [as('visitor', '/about/predictions')],
  'about_.verdicts': () => [as('visitor', '/about/verdicts')],
  'about_.scores': () => [as('visitor', '/about/scores')],
  'about_.roles': () => [as('visitor', '/about/roles')],
  'sign-up': () => [as('visitor', '/sign-up')],
  'sign-in': () => [as('visitor', '/sign-in')],
  account: () => [as('member', '/account')],
  'account_.password': () => [as('member', '/account/password')],
  'reset.$token': () => [as('visitor', '/reset/none')],
  'set-up.$token': () => [as('visitor', '/set-up/none')],
  desk: () => [as('administrator', '/desk')],
  'areas.new': () => [as('administrator', '/areas/new')],
  'areas.$key_.edit': () => [as('administrator', '/areas/empirical-laws/edit')],
  'areas.$key_.merger': () => [as('administrator', '/areas/empirical-laws/merger')],
  'areas.$key_.retirement': () => [as('administrator', '/areas/empirical-laws/retirement')],
  'areas.$key_.history': () => [as('visitor', '/areas/empirical-laws/history')],
  'people.$handle_.suspension': ({ person }) => [as('administrator', `${person}/suspension`)],
  'people.$handle_.reset-link': ({ person }) => [as('administrator', `${person}/reset-link`)],
  settings: () => [as('administrator', '/settings')],
  'settings_.macros': () => [as('administrator', '/settings/macros')],
  $name: () => [as('visitor', '/Q999999')],
  $: () => [as('visitor', '/nowhere/at/all')],
}

function as(reader: Reader, path: string): View {
  return { path, reader }
}

/** The names of all routes that show a page; the others only act or lead on. */
export const routesWithPages = (): string[] =>
  readdirSync('app/routes').filter((name) =>
    readdirSync(join('app/routes', name))
      .filter((file) => /^route[.]tsx?$/.test(file))
      .some((file) =>
        /export default|as default/.test(readFileSync(join('app/routes', name, file), 'utf8')),
      ),
  )
