/** An experiment that speaks to a prediction, with its author and what is known of when it was done. */
export type OwnExperiment = {
  personId: string
  runStart: Date | null
  runEnd: Date | null
  publishedAt: Date | null
  /** When a value of it was stored here. */
  measuredAt: Date | null
  createdAt: Date
}

/**
 * From when its author may have known the result: the earliest moment that was told or by which a value
 * was here, else that of its record, which may have been planned long before.
 */
const ranAt = ({ runStart, runEnd, publishedAt, measuredAt, createdAt }: OwnExperiment): Date =>
  [runStart, runEnd, publishedAt, measuredAt].reduce(
    (first, told) => (told && (!first || told < first) ? told : first),
    null,
  ) ?? createdAt

/**
 * When the first experiment of each person ran: nobody is scored on an experiment of their own from
 * then on.
 */
export function firstRuns(experiments: readonly OwnExperiment[]): Map<string, Date> {
  const first = new Map<string, Date>()
  for (const experiment of experiments) {
    const [known, ran] = [first.get(experiment.personId), ranAt(experiment)]
    if (!known || ran < known) first.set(experiment.personId, ran)
  }
  return first
}
