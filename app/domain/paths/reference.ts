export const referencesPath = () => '/references'
export const referencePath = (slug: string) => `/references/${slug}`
export const describeReferencePath = (slug: string) => `${referencePath(slug)}/edit`
export const referenceHistoryPath = (slug: string, query = '') =>
  `${referencePath(slug)}/history${query ? `?${query}` : ''}`
