import type { ClaimKind, ClaimRelation } from '#app/domain/claim/kind.ts'
import type { EvidenceRelation } from '#app/domain/evidence/evidence.ts'
import type { ExperimentKind, ReadIn } from '#app/domain/experiment/state.ts'
import type { PredictionForm } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { OwnUnit } from '#app/domain/unit/unit.ts'

export type SeedArea = { key: string; name: string; description: string }

export type SeedReference = {
  key: string
  title: string
  authors: string[]
  year: number
  arxiv?: string | null
  doi?: string | null
  url?: string | null
}

export type SeedQuestion = {
  key: string
  number: number
  kind: 'direction' | 'question' | 'conjecture'
  area: string
  title: string
  statement: string
  background: string
  tags: string[]
  references: string[]
  related: string[]
  parent?: string
  /** Whether its literature was read for an answer; yes unless given. */
  literature?: 'no' | 'partly' | 'yes'
  prize?: string
}

export type SeedMacro = { name: string; expansion: string }

export type SeedObservable = {
  key: string
  symbol: string
  name: string
  definition: string
  unit: string
  scale: Scale
  lower: number | null
  upper: number | null
  aliases: string[]
}

export type SeedClaim = {
  key: string
  questions: { key: string; relation: ClaimRelation }[]
  kind: ClaimKind
  title: string
  statement: string
  scope: string
  rivals: string[]
  references: string[]
  background?: string
  tags?: string[]
}

/** The observable follows from the key; a binary one has none. `conditions` are typed lines; dates are days. */
export type SeedPrediction = {
  key: string
  claims: string[]
  area: string
  title: string
  statement: string
  form: PredictionForm
  lower?: number
  upper?: number
  value?: number
  tolerance?: number
  sd?: number
  conditions?: string[]
  scope: string
  criterion: string
  /** `level` is a fraction. What is left out is as in terms without a rule: 95 %, one group, no. */
  rule?: { level?: number; groups?: number; reanalyses?: boolean }
  background: string
  essential: boolean
  deadline?: Date
  /** The published prediction; none where it is first made here. */
  sourceReference?: string
  sourcePlace?: string
  sourceDate?: string
  tags: string[]
}

/** What a measured value has to do with a prediction. `reason` says why it is not comparable. */
export type SeedOutcome = {
  prediction: string
  comparable: boolean
  inSample: boolean
  reason?: string
}

/**
 * A standard error, a standard deviation over `n`, an interval or a limit (without `level` where it is
 * not known; that of a proved bound is 1), or none of these.
 */
export type SeedMeasurement = {
  key: string
  label: string
  observable: string
  value: number
  unit: string
  se?: number
  /** Degrees of freedom of the standard error, where they are few and stated. */
  df?: number
  sd?: number
  /** The standard error is not that of the source. */
  seDerived?: boolean
  low?: number
  high?: number
  limit?: 'upper' | 'lower'
  level?: number
  n?: number
  method?: string
  note?: string
  derivedFrom?: string
  conditions?: string[]
  place: string
  /** Where it is not that of the experiment. */
  independenceGroup?: string
  outcomes: SeedOutcome[]
  /** Predictions that were computed from this value, which is no test of them. */
  inputsTo?: string[]
}

export type SeedExperiment = {
  key: string
  title: string
  area: string
  kind: ExperimentKind
  protocol: string
  conditions?: string[]
  authors: string[]
  sourceReference: string | null
  publishedAt: string
  readIn: ReadIn
  independenceGroup: string
  codeUrl?: string
  replicates?: string[]
  tags: string[]
  measurements: SeedMeasurement[]
}

/** What an experiment or a cited work says of a record in words, where no measurement can. */
export type SeedEvidence = {
  on: string
  relation: EvidenceRelation
  strength: 1 | 2 | 3
  rationale: string
} & ({ experiment: string; work?: never } | { work: string; experiment?: never })

export type SeedContent = {
  site: Record<string, string>
  areas: SeedArea[]
  references: SeedReference[]
  macros: SeedMacro[]
  units: OwnUnit[]
  questions: SeedQuestion[]
  observables: SeedObservable[]
  claims: SeedClaim[]
  predictions: SeedPrediction[]
  /** Key of the observable of each prediction, by the key of the prediction. */
  predictionObservables: Record<string, string>
  experiments: SeedExperiment[]
  evidence: SeedEvidence[]
}
