import { PreviewResultInput } from '#app/domain/result/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import {
  editClaimPage,
  newClaimForm,
  overridePage,
  retractionPage,
} from '#app/services/claims/claim-forms.server.ts'
import { endingPage, establishmentPage } from '#app/services/claims/establishment-forms.server.ts'
import { credenceForm } from '#app/services/credences/credence-form.server.ts'
import { decisionPage } from '#app/services/evidence/decision-page.server.ts'
import { evidenceForm } from '#app/services/evidence/evidence-form.server.ts'
import { removalPage } from '#app/services/evidence/remove-evidence.server.ts'
import { speakerPage } from '#app/services/evidence/speaker-page.server.ts'
import { confirmDayForm } from '#app/services/experiments/confirm-day.server.ts'
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
import { membershipAnswerForm } from '#app/services/membership/answer-membership.server.ts'
import { membershipPage } from '#app/services/membership/membership-page.server.ts'
import { observableDecisionForm } from '#app/services/observables/decide-observable.server.ts'
import {
  editObservableForm,
  newObservableForm,
} from '#app/services/observables/observable-forms.server.ts'
import { approvalForm } from '#app/services/predictions/approve-prediction.server.ts'
import {
  clarificationPage,
  editPredictionPage,
  newPredictionForm,
} from '#app/services/predictions/prediction-forms.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { editPage, statusPage } from '#app/services/questions/compose-page.server.ts'
import { newQuestionForm } from '#app/services/questions/new-question-form.server.ts'
import {
  deletionPage,
  remarksPage,
  writingPage,
} from '#app/services/records/record-forms.server.ts'
import { describeReferenceForm } from '#app/services/references/reference-forms.server.ts'
import { proposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import {
  dismissalForm,
  disputeForm,
  undoingForm,
  withdrawalForm,
} from '#app/services/resolutions/resolution-forms.server.ts'
import { acceptanceForm } from '#app/services/results/accept-result.server.ts'
import { previewResult } from '#app/services/results/preview-result.server.ts'
import { resultForm } from '#app/services/results/result-form.server.ts'
import { visibilityForm } from '#app/services/subjects/visibility-form.server.ts'
import { typed } from '#tests/support/factories/experiment.ts'
import { newAttemptReadModel } from './attempts.ts'
import { type Chain, measured } from './chain.ts'
import { chainOf } from './of-records.ts'
import { asTyped, echoing, type ReadModel, readModel } from './read-model.ts'
import type { Secret } from './secret.ts'

/** The forms that somebody signed in opens; what they start from is as its author typed it. */
export function formReadModels(viewer: Member, chain: Chain, secret: Secret): ReadModel[] {
  const rows = [{ row: null, typed: typed(measured(chain, '0.5', '0.01')) }]
  const all = [...chainOf(chain), secret]
  return [
    echoing(readModel(newQuestionForm, viewer, { parent: secret.name, area: '', tags: '' })),
    echoing(readModel(newClaimForm, viewer, { question: secret.name, supersedes: secret.name })),
    readModel(newPredictionForm, viewer, null),
    echoing(readModel(newExperimentForm, viewer, { prediction: secret.name, run: true })),
    echoing(readModel(newExperimentForm, viewer, { replicates: secret.name })),
    readModel(newObservableForm, viewer),
    readModel(membershipPage, viewer),
    readModel(membershipAnswerForm, viewer, 'none'),
    readModel(editObservableForm, viewer, chain.observable.key),
    readModel(observableDecisionForm, viewer, chain.observable.key),
    readModel(describeReferenceForm, viewer, 'arxiv-1234.56789'),
    readModel(previewMeasurements, viewer, chain.experiment.number, rows),
    ...all.flatMap(({ kind, number }) => {
      const address = { kind, number }
      const every = [writingPage, remarksPage, deletionPage, evidenceForm, credenceForm]
      return every.map((form) => readModel<[Member, typeof address]>(form, viewer, address))
    }),
    ...all.flatMap(({ number }) => byNumber(viewer, number)).map(asTyped),
    readModel(visibilityForm, viewer, secret.id),
    readModel(endingPage, viewer, secret.establishment),
    ...secret.evidence.flatMap((id) => [
      readModel(decisionPage, viewer, id),
      readModel(removalPage, viewer, id),
      readModel(speakerPage, viewer, id),
    ]),
    ...secret.measurements.flatMap((id) => [
      readModel(correctionForm, viewer, id),
      readModel(exclusionForm, viewer, id),
    ]),
    ...[...secret.resolutions, 'none'].flatMap((id) => [
      readModel(disputeForm, viewer, id),
      readModel(withdrawalForm, viewer, id),
      readModel(undoingForm, viewer, id),
    ]),
    ...[...secret.disputes, 'none'].map((id) => readModel(dismissalForm, viewer, id)),
  ]
}

const byNumber = (viewer: Member, number: number): ReadModel[] => [
  readModel(editPage, viewer, number),
  readModel(statusPage, viewer, number),
  newAttemptReadModel(viewer, number),
  readModel(editClaimPage, viewer, number),
  readModel(retractionPage, viewer, number),
  readModel(overridePage, viewer, number),
  readModel(establishmentPage, viewer, number),
  readModel(editPredictionPage, viewer, number),
  readModel(newPredictionForm, viewer, number),
  readModel(clarificationPage, viewer, number),
  readModel(registrationPage, viewer, number),
  readModel(previewMeasurements, viewer, number, []),
  readModel(editExperimentForm, viewer, number),
  readModel(stateForm, viewer, number),
  readModel(confirmDayForm, viewer, number),
  readModel(measurementsForm, viewer, number),
  readModel(proposalForm, viewer, number),
  readModel(resultForm, viewer, number),
  readModel(previewResult, viewer, number, TYPED_RESULT),
  readModel(acceptanceForm, viewer, number),
  readModel(approvalForm, viewer, number),
]

const TYPED_RESULT = { input: PreviewResultInput.parse({ value: '0.5 ± 0.01' }), answers: [] }
