export const attemptPath = (id: string) => `/attempts/${id}`
export const attemptEditPath = (id: string) => `${attemptPath(id)}/edit`
export const attemptHistoryPath = (id: string, query = '') =>
  `${attemptPath(id)}/history${query ? `?${query}` : ''}`
export const attemptReviewPath = (id: string) => `${attemptPath(id)}/review`
export const attemptMarksPath = (id: string) => `${attemptPath(id)}/marks`
export const attemptDecisionPath = (id: string) => `${attemptPath(id)}/decision`
export const attemptWithdrawalPath = (id: string) => `${attemptPath(id)}/withdrawal`
