import type { RecordKind } from '#app/domain/record/kind.ts'

const counted: Record<RecordKind, [string, string]> = {
  question: ['question', 'questions'],
  claim: ['claim', 'claims'],
  prediction: ['prediction', 'predictions'],
  experiment: ['experiment', 'experiments'],
  article: ['article', 'articles'],
}

export const areaWords = {
  list: 'Areas',
  listLead: 'The strands of the field, with what each holds.',
  allAreas: 'All areas',
  none: 'No area has been set up yet.',
  columns: {
    area: 'Area',
    question: 'Questions',
    claim: 'Claims',
    prediction: 'Predictions',
    experiment: 'Experiments',
    standing: 'Questions by status',
  },
  counted: (kind: RecordKind, count: number) => counted[kind][count === 1 ? 0 : 1],
  count: (kind: RecordKind, count: number) => `${count} ${counted[kind][count === 1 ? 0 : 1]}`,
  questions: 'Questions',
  claims: 'Claims',
  all: (kind: RecordKind) => `All ${counted[kind][1]} as a list`,
  lists: 'Lists of this area',
  noQuestions: 'No question has been put into this area yet.',
  noClaims: 'No claim has been put into this area yet.',
  matrix: 'Claims and observables',
  matrixCaption:
    'What became of the predictions of each claim, by observable. A number counts predictions with that outcome.',
  noPredictions: 'None of its claims has a public prediction about an observable yet.',
  left: (claims: number) =>
    claims === 1
      ? 'One claim without a prediction about an observable is left out.'
      : `${claims} claims without a prediction about an observable are left out.`,
  most: (kind: RecordKind, shown: number) =>
    `The ${shown} liveliest ${counted[kind][1]} are shown.`,
} as const
