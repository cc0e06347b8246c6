export const votePath = (subjectId: string) => `/subjects/${subjectId}/vote`
export const visibilityPath = (subjectId: string) => `/subjects/${subjectId}/visibility`
export const uploadPath = (hash: string) => `/uploads/${hash}`
