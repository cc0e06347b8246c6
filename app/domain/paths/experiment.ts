import { type Addressed, recordPath } from './record.ts'

export const experimentStatePath = (record: Addressed) => `${recordPath(record)}/state`
export const publicationPath = (record: Addressed) => `${recordPath(record)}/publication`
export const measurementsPath = (record: Addressed) => `${recordPath(record)}/measurements`
export const measurementsFilePath = (record: Addressed, ending: 'csv' | 'svg', query = '') =>
  `${measurementsPath(record)}.${ending}${query}`
export const exclusionPath = (measurementId: string) => `/measurements/${measurementId}/exclusion`
export const correctionPath = (measurementId: string) => `/measurements/${measurementId}/correction`
export const measurementsTemplatePath = () => '/measurements-template.csv'
export const acceptancePath = (record: Addressed) => `${recordPath(record)}/acceptance`
