export const areasPath = () => '/areas'
export const newAreaPath = () => '/areas/new'
export const areaEditPath = (key: string) => `/areas/${key}/edit`
export const areaMovePath = (key: string) => `/areas/${key}/position`
export const areaMergerPath = (key: string) => `/areas/${key}/merger`
export const areaPartingPath = (key: string) => `/areas/${key}/parting`
export const areaRetirementPath = (key: string) => `/areas/${key}/retirement`
export const areaHistoryPath = (key: string) => `/areas/${key}/history`
export const areaPath = (key: string) => `/areas/${key}`
