export const observablesPath = () => '/observables'
export const newObservablePath = () => '/observables/new'
export const observablePath = (key: string, query = '') =>
  `/observables/${key}${query ? `?${query}` : ''}`
export const observableFilePath = (key: string, file: 'values.csv' | 'axis.svg') =>
  `${observablePath(key)}/${file}`
export const observableEditPath = (key: string) => `${observablePath(key)}/edit`
export const observableDecisionPath = (key: string) => `${observablePath(key)}/decision`
export const observableHistoryPath = (key: string, query = '') =>
  `${observablePath(key)}/history${query ? `?${query}` : ''}`
export const unitsPath = (query = '') => `/observables/units${query ? `?${query}` : ''}`
