import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveRecords } from '#app/services/records/resolve-records.server.ts'
import { setLinks } from '#db/queries/links.ts'
import { reaches } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'

type Named = {
  replicates: number[]
  reanalysisOf: number[]
  tests: number[]
  preregistered: number[]
}
export type ExperimentLinks = Record<
  'replicates' | 'reanalysis-of' | 'tests' | 'preregistered-for',
  string[]
>

/** Relations in which nothing may come back to itself, and the fields that name them. */
const ACYCLIC = [
  ['replicates', 'replicates'],
  ['reanalysis-of', 'reanalysisOf'],
] as const

/** The records an experiment names, by id. */
export const resolveExperimentLinks = async (
  viewer: Viewer,
  { replicates, reanalysisOf, tests, preregistered }: Named,
): Promise<ExperimentLinks> => ({
  replicates: await resolveRecords(viewer, 'experiment', replicates, 'replicates'),
  'reanalysis-of': await resolveRecords(viewer, 'experiment', reanalysisOf, 'reanalysisOf'),
  tests: await resolveRecords(viewer, 'prediction', tests, 'tests'),
  'preregistered-for': await resolveRecords(viewer, 'prediction', preregistered, 'preregistered'),
})

/**
 * Makes these the only links of the experiment. None replicates itself or is its own new analysis, also
 * not through others.
 */
export async function storeExperimentLinks(
  tx: Tx,
  fromId: string,
  links: ExperimentLinks,
  at: Date,
) {
  for (const [relation, field] of ACYCLIC)
    for (const id of links[relation])
      if (await reaches(tx, id, fromId, relation))
        refuse('form', { fields: { [field]: ['experiment.circle' satisfies ProblemKey] } })
  for (const [relation, toIds] of Object.entries(links))
    await setLinks(tx, { fromId, toIds, relation, at })
}
