import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveRecords } from '#app/services/records/resolve-records.server.ts'
import { setLinks } from '#db/queries/links.ts'
import { reaches } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'

type Named = { replicates: number[]; tests: number[]; preregistered: number[] }
export type ExperimentLinks = {
  replicates: string[]
  tests: string[]
  'preregistered-for': string[]
}

/** The records an experiment names, by id. */
export const resolveExperimentLinks = async (
  viewer: Viewer,
  { replicates, tests, preregistered }: Named,
): Promise<ExperimentLinks> => ({
  replicates: await resolveRecords(viewer, 'experiment', replicates, 'replicates'),
  tests: await resolveRecords(viewer, 'prediction', tests, 'tests'),
  'preregistered-for': await resolveRecords(viewer, 'prediction', preregistered, 'preregistered'),
})

/** Makes these the only links of the experiment. None replicates itself, also not through others. */
export async function storeExperimentLinks(
  tx: Tx,
  fromId: string,
  links: ExperimentLinks,
  at: Date,
) {
  for (const id of links.replicates)
    if (await reaches(tx, id, fromId, 'replicates'))
      refuse('form', {
        fields: { replicates: ['experiment.circle' satisfies ProblemKey] },
      })
  for (const [relation, toIds] of Object.entries(links))
    await setLinks(tx, { fromId, toIds, relation, at })
}
