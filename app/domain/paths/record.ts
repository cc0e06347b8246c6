import { type RecordKind, recordName } from '#app/domain/record/kind.ts'

export type Addressed = { kind: RecordKind; number: number; slug: string }
export const recordPath = (record: Addressed) =>
  `/${record.kind}s/${record.number}${record.slug ? `-${record.slug}` : ''}`
/** Asks for the page of a merged record itself. */
export const AS_IT_WAS = { name: 'redirect', value: 'no' } as const
export const pathAsItWas = (record: Addressed & { status: string }) =>
  record.status === 'merged'
    ? `${recordPath(record)}?${AS_IT_WAS.name}=${AS_IT_WAS.value}`
    : recordPath(record)
export const shortPath = (record: Pick<Addressed, 'kind' | 'number'>) =>
  `/${recordName(record.kind, record.number)}`
export const editPath = (record: Addressed) => `${recordPath(record)}/edit`
export const remarksPath = (record: Addressed) => `${recordPath(record)}/remarks`
export const deletionPath = (record: Addressed) => `${recordPath(record)}/deletion`
export const historyPath = (record: Addressed) => `${recordPath(record)}/history`
export const revisionPath = (record: Addressed, revision: number) =>
  `${recordPath(record)}/revisions/${revision}`
export const timelinePath = (record: Addressed, query = '') =>
  `${recordPath(record)}/timeline${query ? `?${query}` : ''}`
export const commentsPath = (record: Addressed) => `${recordPath(record)}/comments`
export const graphPath = (record: Addressed, query = '') =>
  `${recordPath(record)}/graph${query ? `?${query}` : ''}`
export const evidencePath = (record: Addressed) => `${recordPath(record)}/evidence`
export const statusPath = (record: Addressed) => `${recordPath(record)}/status`
/** The list of a kind. */
export const recordsPath = (kind: RecordKind, query = '') => `/${kind}s${query ? `?${query}` : ''}`
export const newRecordPath = (kind: RecordKind) => `/${kind}s/new`
export const credencePath = (record: Addressed) => `${recordPath(record)}/credence`
export const credencesPath = (record: Addressed, page = 1) =>
  `${recordPath(record)}/credences${page > 1 ? `?page=${page}` : ''}`
export const credencesCsvPath = (record: Addressed) => `${recordPath(record)}/credences.csv`
