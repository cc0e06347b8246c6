export const commentPath = (id: string) => `/comments/${id}`
export const commentEditPath = (id: string) => `/comments/${id}/edit`
export const commentHistoryPath = (id: string) => `/comments/${id}/history`
export const commentDeletionPath = (id: string) => `/comments/${id}/deletion`
export const commentAnchor = (id: string) => `c-${id}`
