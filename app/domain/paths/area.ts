export const areasPath = () => '/areas'
export const areaPath = (key: string) => `/areas/${key}`
