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
  keep: 'Keep this area',
  retired: 'This area is retired: nothing new is put into it.',
  history: 'History of this area',
  forms: {
    create: 'Add an area',
    createLead: 'A strand of the field. Three to eight are enough; every question stands in one.',
    edit: 'Rename or describe',
    name: 'Name',
    nameHint: 'Such as “Limits” or “Replication”. The address stays when the name changes.',
    description: 'Description',
    descriptionHint:
      'A sentence or two, shown on the home page and on the page of the area. Such as “How far results carry over to other places.”',
    key: 'Address',
    keyHint:
      'Small letters, digits and hyphens, such as replication; made from the name unless given, and kept for good.',
    further: 'Its address',
    save: 'Save',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    merge: 'Merge into another',
    mergeTitle: (name: string) => `Merge “${name}” into another area`,
    into: 'Into',
    mergeWill: (parts: string[]) =>
      parts.length > 0
        ? `${parts.join(', ')} move there. The address of this area leads to the other from then on. It can be taken back.`
        : 'Nothing stands in this area yet. Its address leads to the other from then on. It can be taken back.',
    mergeNone: 'There is no other area to merge it into.',
    mergeSubmit: 'Merge',
    reason: 'Why',
    retire: 'Retire',
    retireTitle: (name: string) => `Retire “${name}”`,
    retireWill:
      'It is no longer offered to new records and leaves the home page. Its records and its page stay.',
    restore: 'Take back into use',
    restoreTitle: (name: string) => `Take “${name}” back into use`,
    part: (name: string) => `Take ${name} out again`,
    historyTitle: (name: string) => `History of the area “${name}”`,
    historyNone: 'Nothing has been changed since it was made.',
  },
  left: (claims: number) =>
    claims === 1
      ? 'One claim without a prediction about an observable is left out.'
      : `${claims} claims without a prediction about an observable are left out.`,
  most: (kind: RecordKind, shown: number) =>
    `The ${shown} liveliest ${counted[kind][1]} are shown.`,
} as const
