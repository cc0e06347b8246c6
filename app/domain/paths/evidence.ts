export const decisionPath = (evidenceId: string) => `/evidence/${evidenceId}/decision`
export const evidenceDeletionPath = (evidenceId: string) => `/evidence/${evidenceId}/deletion`
