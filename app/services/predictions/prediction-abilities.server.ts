import * as policy from '#app/domain/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** What this viewer may do with a prediction besides what holds for every record. */
export function predictionAbilities(viewer: Viewer, { record, prediction }: LoadedPrediction) {
  const registered = prediction.registeredAt !== null
  return {
    edit: !registered && policy.mayEdit(viewer, record),
    register: !registered && policy.mayRegister(viewer, record),
    clarify: registered && policy.mayClarify(viewer, record),
    newVersion: registered && policy.mayEdit(viewer, record) && policy.mayPropose(viewer),
    attach: policy.mayAttachEvidence(viewer, record),
    report: registered && policy.mayReport(viewer),
  }
}
