export const EXPERIMENT_STATES = ['draft', 'planned', 'running', 'reported', 'withdrawn'] as const
export type ExperimentState = (typeof EXPERIMENT_STATES)[number]

/** Whose numbers they are: one's own, another's as published, or computed from published ones. */
export const EXPERIMENT_KINDS = ['original', 'reported', 'derived'] as const
export type ExperimentKind = (typeof EXPERIMENT_KINDS)[number]

/** What was seen of the source the values were read from. */
export const READ_IN = ['primary-data', 'primary-text', 'secondary', 'own-run'] as const
export type ReadIn = (typeof READ_IN)[number]

const STEPS: Record<ExperimentState, readonly ExperimentState[]> = {
  draft: ['planned', 'running', 'reported'],
  planned: ['running', 'reported', 'withdrawn'],
  running: ['reported', 'withdrawn'],
  reported: ['withdrawn'],
  withdrawn: [],
}

/** The states an experiment may go to next. What is reported is corrected by new measurements. */
export const nextExperimentStates = (state: ExperimentState): readonly ExperimentState[] =>
  STEPS[state]
