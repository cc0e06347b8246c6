export const deskPath = (section = '', query = '') =>
  `/desk${query ? `?${query}` : ''}${section ? `#${section}` : ''}`
export const deskRolesPath = () => '/desk/roles'
export const deskBackupPath = () => '/desk/backup'
export const jobPath = (id: string) => `/jobs/${id}`
export const settingsPath = (saved = '') => (saved ? `/settings?${saved}` : '/settings')
export const macrosPath = () => '/settings/macros'
export const searchPath = (query = '') =>
  query ? `/search?q=${encodeURIComponent(query)}` : '/search'
export const fieldHistoryPath = (query = '') => (query ? `/history?${query}` : '/history')
export const fieldHistoryTablePath = (query: string) => `/history.csv?${query}`
