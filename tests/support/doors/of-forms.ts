import type { Member } from '#app/domain/viewer/viewer.ts'
import {
  editClaimPage,
  overridePage,
  retractionPage,
} from '#app/services/claims/claim-forms.server.ts'
import { endingPage, establishmentPage } from '#app/services/claims/establishment-forms.server.ts'
import { credenceForm } from '#app/services/credences/credence-form.server.ts'
import { decisionPage } from '#app/services/evidence/decision-page.server.ts'
import { evidenceForm } from '#app/services/evidence/evidence-form.server.ts'
import { removalPage } from '#app/services/evidence/remove-evidence.server.ts'
import {
  editExperimentForm,
  measurementsForm,
  newExperimentForm,
  stateForm,
} from '#app/services/experiments/experiment-forms.server.ts'
import {
  correctionForm,
  exclusionForm,
} from '#app/services/experiments/measurement-forms.server.ts'
import { previewMeasurements } from '#app/services/experiments/preview-measurements.server.ts'
import {
  editObservableForm,
  newObservableForm,
} from '#app/services/observables/observable-forms.server.ts'
import {
  clarificationPage,
  editPredictionPage,
  newPredictionForm,
} from '#app/services/predictions/prediction-forms.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { editPage, statusPage } from '#app/services/questions/compose-page.server.ts'
import { newRecordForm } from '#app/services/records/new-record-form.server.ts'
import {
  deletionPage,
  remarksPage,
  writingPage,
} from '#app/services/records/record-forms.server.ts'
import { proposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import {
  dismissalForm,
  disputeForm,
  undoingForm,
  withdrawalForm,
} from '#app/services/resolutions/resolution-forms.server.ts'
import { typed } from '#tests/support/factories/experiment.ts'
import { claimDoor } from './attempts.ts'
import { type Chain, measured } from './chain.ts'
import { asTyped, type Door, door } from './door.ts'
import { chainOf } from './of-records.ts'
import type { Secret } from './secret.ts'

/** The forms that somebody signed in opens; what they start from is as its author typed it. */
export function doorsOfForms(viewer: Member, chain: Chain, secret: Secret): Door[] {
  const rows = [{ row: null, typed: typed(measured(chain, '0.5', '0.01')) }]
  const all = [...chainOf(chain), secret]
  return [
    door(newRecordForm, viewer),
    door(newPredictionForm, viewer, null),
    door(newExperimentForm, viewer),
    door(newObservableForm, viewer),
    door(editObservableForm, viewer, chain.observable.key),
    door(previewMeasurements, viewer, chain.experiment.number, rows),
    ...all.flatMap(({ kind, number }) => {
      const address = { kind, number }
      const every = [writingPage, remarksPage, deletionPage, evidenceForm, credenceForm]
      return every.map((form) => door<[Member, typeof address]>(form, viewer, address))
    }),
    ...all.flatMap(({ number }) => byNumber(viewer, number)).map(asTyped),
    door(endingPage, viewer, secret.establishment),
    ...secret.evidence.flatMap((id) => [
      door(decisionPage, viewer, id),
      door(removalPage, viewer, id),
    ]),
    ...secret.measurements.flatMap((id) => [
      door(correctionForm, viewer, id),
      door(exclusionForm, viewer, id),
    ]),
    ...[...secret.resolutions, 'none'].flatMap((id) => [
      door(disputeForm, viewer, id),
      door(withdrawalForm, viewer, id),
      door(undoingForm, viewer, id),
    ]),
    ...[...secret.disputes, 'none'].map((id) => door(dismissalForm, viewer, id)),
  ]
}

const byNumber = (viewer: Member, number: number): Door[] => [
  door(editPage, viewer, number),
  door(statusPage, viewer, number),
  claimDoor(viewer, number),
  door(editClaimPage, viewer, number),
  door(retractionPage, viewer, number),
  door(overridePage, viewer, number),
  door(establishmentPage, viewer, number),
  door(editPredictionPage, viewer, number),
  door(newPredictionForm, viewer, number),
  door(clarificationPage, viewer, number),
  door(registrationPage, viewer, number),
  door(previewMeasurements, viewer, number, []),
  door(editExperimentForm, viewer, number),
  door(stateForm, viewer, number),
  door(measurementsForm, viewer, number),
  door(proposalForm, viewer, number),
]
