import { mayAttachEvidence } from '#app/domain/evidence/policy.ts'
import { mayReport } from '#app/domain/experiment/policy.ts'
import { mayApprove, mayClarify, mayRegister, mayUnseal } from '#app/domain/prediction/policy.ts'
import { mayEdit, mayPropose } from '#app/domain/record/policy.ts'
import { mayAddResult } from '#app/domain/result/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** What this viewer may do with a prediction besides what holds for every record. */
export function predictionAbilities(viewer: Viewer, { record, prediction }: LoadedPrediction) {
  const registered = prediction.registeredAt !== null
  const draft = !registered && prediction.sealedAt === null
  const measured = registered && prediction.observableId !== null && prediction.form !== 'binary'
  return {
    edit: draft && mayEdit(viewer, record),
    register: draft && mayRegister(viewer, record),
    approve: mayApprove(viewer, record),
    unseal: mayUnseal(viewer, record),
    clarify: registered && mayClarify(viewer, record),
    newVersion: registered && mayEdit(viewer, record) && mayPropose(viewer),
    attach: mayAttachEvidence(viewer, record),
    /** A visitor is led to sign in first. */
    addResult: measured && (viewer === null || mayAddResult(viewer)),
    report: registered && mayReport(viewer),
  }
}
