import { recordName } from '#app/domain/record/kind.ts'
import { type Addressed, newRecordPath, recordPath } from './record.ts'

export const experimentStatePath = (record: Addressed) => `${recordPath(record)}/state`
export const publicationPath = (record: Addressed) => `${recordPath(record)}/publication`
export const measurementsPath = (record: Addressed) => `${recordPath(record)}/measurements`
/** The same for measurements of one observable, named by its key. */
export const measuringPath = (record: Addressed, observable: string) =>
  `${measurementsPath(record)}?observable=${encodeURIComponent(observable)}`
/** The form for an experiment that measures an observable, or that repeats another. */
export const newMeasuringPath = (observable: string) =>
  `${newRecordPath('experiment')}?observable=${encodeURIComponent(observable)}`
export const newReplicationPath = (experiment: number) =>
  `${newRecordPath('experiment')}?replicates=${recordName('experiment', experiment)}`
export const measurementsFilePath = (record: Addressed, ending: 'csv' | 'svg', query = '') =>
  `${measurementsPath(record)}.${ending}${query}`
export const exclusionPath = (measurementId: string) => `/measurements/${measurementId}/exclusion`
export const correctionPath = (measurementId: string) => `/measurements/${measurementId}/correction`
export const measurementsTemplatePath = () => '/measurements-template.csv'
export const acceptancePath = (record: Addressed) => `${recordPath(record)}/acceptance`
