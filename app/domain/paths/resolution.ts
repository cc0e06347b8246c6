import { recordPath } from './record.ts'

type Predicted = Parameters<typeof recordPath>[0]

/** Where one proposes how a prediction has come out. */
export const resolutionPath = (prediction: Predicted) => `${recordPath(prediction)}/resolution`
/** The section of a prediction's page that tells of it. */
export const resolutionPlace = (prediction: Predicted) => `${recordPath(prediction)}#resolution`
export const secondPath = (resolutionId: string) => `/resolutions/${resolutionId}/second`
export const disputePath = (resolutionId: string) => `/resolutions/${resolutionId}/dispute`
export const withdrawalPath = (resolutionId: string) => `/resolutions/${resolutionId}/withdrawal`
export const undoingPath = (resolutionId: string) => `/resolutions/${resolutionId}/undoing`
export const dismissalPath = (disputeId: string) => `/disputes/${disputeId}/dismissal`
