import type { insertClaim } from '#db/queries/claims.ts'
import type { insertExperiment } from '#db/queries/experiments.ts'
import type { insertPrediction } from '#db/queries/predictions.ts'

type Claim = Parameters<typeof insertClaim>[1]
type Prediction = Parameters<typeof insertPrediction>[1]
type Experiment = Parameters<typeof insertExperiment>[1]

// What only one kind has, as empty as the tables allow.

export const bareClaim = (recordId: string, over: Partial<Claim> = {}): Claim => ({
  recordId,
  claimKind: 'law',
  scopeMd: '',
  scopeHtml: '',
  derivedStatus: 'untested',
  reasons: [],
  derivedAt: new Date(),
  retractedReason: '',
  overrideReason: '',
  ...over,
})

export const barePrediction = (recordId: string, over: Partial<Prediction> = {}): Prediction => ({
  recordId,
  form: 'binary',
  conditions: [],
  scopeMd: '',
  scopeHtml: '',
  criterionMd: '',
  criterionHtml: '',
  essential: false,
  sourcePlace: '',
  pooledCount: 0,
  supports: 0,
  contradicts: 0,
  inconclusive: 0,
  inside: 0,
  outside: 0,
  inSample: false,
  ...over,
})

export const bareExperiment = (recordId: string, over: Partial<Experiment> = {}): Experiment => ({
  recordId,
  experimentKind: 'original',
  conditions: [],
  codeUrl: '',
  codeCommit: '',
  dataUrl: '',
  authors: [],
  independenceGroup: '',
  compute: '',
  conflicts: '',
  aiUse: '',
  sourcePlace: '',
  ...over,
})
