/** The fields of a claim that is made in the form of its prediction, by their names in the form of a claim. */
export const CLAIM_FIELDS = {
  title: 'claimTitle',
  statement: 'claimStatement',
  kind: 'claimKind',
  answers: 'claimAnswers',
} as const

/** The same of an observable that is proposed there. */
export const OBSERVABLE_FIELDS = {
  name: 'observableName',
  symbol: 'observableSymbol',
  definition: 'observableDefinition',
  unit: 'observableUnit',
  values: 'observableValues',
} as const

export type InPlaceField =
  | (typeof CLAIM_FIELDS)[keyof typeof CLAIM_FIELDS]
  | (typeof OBSERVABLE_FIELDS)[keyof typeof OBSERVABLE_FIELDS]

/** Whether something is chosen from what there is, or made in place. */
export const EXISTING_OR_NEW = ['existing', 'new'] as const
