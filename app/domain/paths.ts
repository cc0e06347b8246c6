import { RECORD_KINDS, type RecordKind, recordName } from '#app/domain/record/kind.ts'

/** Every address of the site is made here, so that no page spells one. */

type Addressed = { kind: RecordKind; number: number; slug: string }

export const recordPath = (record: Addressed) =>
  `/${record.kind}s/${record.number}${record.slug ? `-${record.slug}` : ''}`
export const shortPath = (record: Pick<Addressed, 'kind' | 'number'>) =>
  `/${recordName(record.kind, record.number)}`
export const editPath = (record: Addressed) => `${recordPath(record)}/edit`
export const remarksPath = (record: Addressed) => `${recordPath(record)}/remarks`
export const proposalPath = (record: Addressed) => `${recordPath(record)}/proposal`
export const retractionPath = (record: Addressed) => `${recordPath(record)}/retraction`
export const overridePath = (record: Addressed) => `${recordPath(record)}/override`
export const registrationPath = (record: Addressed) => `${recordPath(record)}/registration`
export const clarificationsPath = (record: Addressed) => `${recordPath(record)}/clarifications`
export const experimentStatePath = (record: Addressed) => `${recordPath(record)}/state`
export const measurementsPath = (record: Addressed) => `${recordPath(record)}/measurements`
export const measurementsFilePath = (record: Addressed, ending: 'csv' | 'svg', query = '') =>
  `${measurementsPath(record)}.${ending}${query}`
export const ratingsPath = (record: Addressed) => `${recordPath(record)}/ratings`
export const flagsPath = (record: Addressed) => `${recordPath(record)}/flags`
export const evidencePath = (record: Addressed) => `${recordPath(record)}/evidence`
export const statusPath = (record: Addressed) => `${recordPath(record)}/status`
export const historyPath = (record: Addressed) => `${recordPath(record)}/history`
export const revisionPath = (record: Addressed, revision: number) =>
  `${recordPath(record)}/revisions/${revision}`
export const timelinePath = (record: Addressed, query = '') =>
  `${recordPath(record)}/timeline${query ? `?${query}` : ''}`
export const deletionPath = (record: Addressed) => `${recordPath(record)}/deletion`
export const credencePath = (record: Addressed) => `${recordPath(record)}/credence`
export const credencesPath = (record: Addressed, page = 1) =>
  `${recordPath(record)}/credences${page > 1 ? `?page=${page}` : ''}`
export const credencesCsvPath = (record: Addressed) => `${recordPath(record)}/credences.csv`
export const commentsPath = (record: Addressed) => `${recordPath(record)}/comments`
export const graphPath = (record: Addressed, query = '') =>
  `${recordPath(record)}/graph${query ? `?${query}` : ''}`

/** The list of a kind. */
export const recordsPath = (kind: RecordKind, query = '') => `/${kind}s${query ? `?${query}` : ''}`
/** The predictions that follow from a claim, or that are about an observable. */
export const predictionsOfPath = (of: { claim: number } | { observable: string }) =>
  recordsPath(
    'prediction',
    'claim' in of ? `claim=${recordName('claim', of.claim)}` : `observable=${of.observable}`,
  )
export const newRecordPath = (kind: RecordKind) => `/${kind}s/new`

export const observablesPath = () => '/observables'
export const newObservablePath = () => '/observables/new'
export const observablePath = (key: string, query = '') =>
  `/observables/${key}${query ? `?${query}` : ''}`
export const observableFilePath = (key: string, file: 'values.csv' | 'axis.svg') =>
  `${observablePath(key)}/${file}`
export const observableEditPath = (key: string) => `${observablePath(key)}/edit`
export const observableHistoryPath = (key: string, query = '') =>
  `${observablePath(key)}/history${query ? `?${query}` : ''}`
export const unitsPath = (query = '') => `/observables/units${query ? `?${query}` : ''}`
export const areasPath = () => '/areas'
export const areaPath = (key: string) => `/areas/${key}`

/** The forms for what comes next in the chain, with what it hangs on. */
export const claimPath = (question: number) =>
  `${newRecordPath('claim')}?question=${recordName('question', question)}`
export const derivePath = (claim: number) =>
  `${newRecordPath('prediction')}?claim=${recordName('claim', claim)}`
export const newVersionPath = (prediction: number) =>
  `${newRecordPath('prediction')}?supersedes=${recordName('prediction', prediction)}`
export const reportPath = (prediction: number) =>
  `${newRecordPath('experiment')}?prediction=${recordName('prediction', prediction)}`

export const attemptsPath = (question: Addressed) => `${recordPath(question)}/attempts`
export const attemptPath = (id: string) => `/attempts/${id}`
export const attemptEditPath = (id: string) => `${attemptPath(id)}/edit`
export const attemptHistoryPath = (id: string, query = '') =>
  `${attemptPath(id)}/history${query ? `?${query}` : ''}`
export const attemptReviewPath = (id: string) => `${attemptPath(id)}/review`
export const attemptMarksPath = (id: string) => `${attemptPath(id)}/marks`
export const attemptDecisionPath = (id: string) => `${attemptPath(id)}/decision`
export const attemptWithdrawalPath = (id: string) => `${attemptPath(id)}/withdrawal`

export const commentPath = (id: string) => `/comments/${id}`
export const commentEditPath = (id: string) => `/comments/${id}/edit`
export const commentHistoryPath = (id: string) => `/comments/${id}/history`
export const commentDeletionPath = (id: string) => `/comments/${id}/deletion`
export const commentAnchor = (id: string) => `c-${id}`

export const decisionPath = (evidenceId: string) => `/evidence/${evidenceId}/decision`
export const exclusionPath = (measurementId: string) => `/measurements/${measurementId}/exclusion`
export const correctionPath = (measurementId: string) => `/measurements/${measurementId}/correction`
export const measurementsTemplatePath = () => '/measurements-template.csv'
export const evidenceDeletionPath = (evidenceId: string) => `/evidence/${evidenceId}/deletion`

export const votePath = (subjectId: string) => `/subjects/${subjectId}/vote`
export const visibilityPath = (subjectId: string) => `/subjects/${subjectId}/visibility`

export const personPath = (handle: string) => `/people/${handle}`
export const scoresPath = (query = '') => `/scores${query ? `?${query}` : ''}`
export const personScoresPath = (handle: string, query = '') =>
  `${personPath(handle)}/scores${query ? `?${query}` : ''}`
export const personScoresCsvPath = (handle: string) => `${personScoresPath(handle)}.csv`
export const predictionScoresPath = (record: Addressed, query = '') =>
  `${recordPath(record)}/scores${query ? `?${query}` : ''}`
export const setUpPath = (token: string) => `/set-up/${token}`
export const referencesPath = () => '/references'
export const referencePath = (slug: string) => `/references/${slug}`
export const settingsPath = (saved = '') => (saved ? `/settings?${saved}` : '/settings')
export const macrosPath = () => '/settings/macros'
export const accountPath = (changed = '') => (changed ? `/account?${changed}` : '/account')
export const passwordPath = () => '/account/password'
export const sessionsPath = () => '/account/sessions'
export const ledgerPath = () => '/ledger'
export const ledgerEntryPath = (n: number) => `${ledgerPath()}?before=${n + 1}#entry-${n}`
export const fieldHistoryPath = (query = '') => (query ? `/history?${query}` : '/history')
export const fieldHistoryTablePath = (query: string) => `/history.csv?${query}`
export const aboutPath = () => '/about'
export const rolesPath = () => '/about/roles'
/** The pages that explain, at one of their parts. */
const explanation = (page: string) => (part?: string) => `/about/${page}${part ? `#${part}` : ''}`
export const aboutPredictionsPath = explanation('predictions')
export const aboutVerdictsPath = explanation('verdicts')
export const aboutScoresPath = explanation('scores')
export const signInPath = (to = '') => (to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
export const signUpPath = () => '/sign-up'
export const signOutPath = () => '/sign-out'
export const uploadPath = (hash: string) => `/uploads/${hash}`
export const searchPath = (query = '') =>
  query ? `/search?q=${encodeURIComponent(query)}` : '/search'

/** The kind whose records live under a path segment such as `questions`; null for any other. */
export const kindInSegment = (segment: string | undefined): RecordKind | null =>
  RECORD_KINDS.find((kind) => `${kind}s` === segment) ?? null

/** The leading number of a path segment such as `12-can-we-predict-exponents`; null without one. */
export function numberInSegment(segment: string | undefined): number | null {
  const match = /^([1-9]\d{0,6})(?:-|$)/.exec(segment ?? '')
  return match ? Number(match[1]) : null
}

/**
 * A path on this site that is safe to redirect to, else `fallback`. Anything that a browser could
 * read as another origin (scheme, `//`, backslash, control characters) is refused.
 */
export function safePath(target: string | null | undefined, fallback: string): string {
  if (!target || !/^\/(?![/\\])/.test(target)) return fallback
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return /[\\\u0000-\u001f\u007f]/.test(target) ? fallback : target
}
