export const referencesPath = () => '/references'
export const referencePath = (slug: string) => `/references/${slug}`
