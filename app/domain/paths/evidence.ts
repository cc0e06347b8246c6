export const decisionPath = (evidenceId: string) => `/evidence/${evidenceId}/decision`
export const speakerPath = (evidenceId: string) => `/evidence/${evidenceId}/speaker`
export const evidenceDeletionPath = (evidenceId: string) => `/evidence/${evidenceId}/deletion`
/** All that waits for somebody's answer. */
export const waitingPath = (query = '') => `/waiting${query ? `?${query}` : ''}`
