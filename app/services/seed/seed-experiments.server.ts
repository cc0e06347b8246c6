import { experimentFacts } from '#app/domain/experiment/facts.ts'
import { readGiven } from '#app/domain/prediction/condition-lines.ts'
import { identify } from '#app/domain/reference/identify.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { storeExperiment } from '#app/services/experiments/store-experiment.server.ts'
import { advance } from '#db/queries/counters.ts'
import type { SeedExperiment } from '#db/seed/index.ts'
import { identifiersOf, idsOf, numbersOf, type Seeding, textsWith } from './seed-context.server.ts'
import { seedMeasurements } from './seed-measurements.server.ts'
import { earlier } from './seed-questions.server.ts'
import { sourceId } from './seed-references.server.ts'

/** Stores the experiments with their measurements, and what those have to do with predictions. */
export async function seedExperiments(seeding: Seeding) {
  const { tx, content, author, at, areas, records } = seeding
  for (const [place, experiment] of content.experiments.entries()) {
    const cited = experiment.sourceReference ? [experiment.sourceReference] : []
    const texts = textsWith(seeding, experiment.key, cited)
    const stored = await storeExperiment(tx, {
      number: await advance(tx, 'experiment'),
      texts: { ...texts, facts: factsOf(seeding, experiment) },
      areaId: areas.get(experiment.area) ?? null,
      author,
      state: 'reported',
      visibility: 'public',
      tags: experiment.tags,
      columns: await columnsOf(seeding, experiment),
      links: {
        replicates: idsOf(seeding, experiment.replicates ?? []),
        'reanalysis-of': [],
        tests: [],
        'preregistered-for': [],
      },
      event: 'record-imported',
      at: earlier(at, place),
    })
    records.set(experiment.key, { id: stored.id, number: stored.number })
    await seedMeasurements(seeding, stored.id, experiment)
  }
}

const givenIn = ({ conditions }: SeedExperiment) => readGiven((conditions ?? []).join('\n')).given

const published = ({ publishedAt }: SeedExperiment) => new Date(`${publishedAt}T00:00:00Z`)

const columnsOf = async (seeding: Seeding, experiment: SeedExperiment) => ({
  experimentKind: experiment.kind,
  conditions: givenIn(experiment),
  codeUrl: experiment.codeUrl ?? '',
  codeCommit: '',
  dataUrl: '',
  publishedAt: published(experiment),
  authors: experiment.authors,
  independenceGroup: experiment.independenceGroup,
  compute: '',
  conflicts: '',
  aiUse: '',
  sourceId: await sourceId(seeding, experiment.sourceReference),
  sourcePlace: '',
  readIn: experiment.readIn,
})

function factsOf(seeding: Seeding, experiment: SeedExperiment) {
  const { content } = seeding
  const work = content.references.find(({ key }) => key === experiment.sourceReference)
  const [first] = identifiersOf(work)
  const identity = first && identify(first)
  return experimentFacts({
    kind: experiment.kind,
    conditions: givenIn(experiment),
    codeUrl: experiment.codeUrl ?? '',
    codeCommit: '',
    dataUrl: '',
    publishedAt: published(experiment),
    authors: experiment.authors,
    group: experiment.independenceGroup,
    compute: '',
    conflicts: '',
    aiUse: '',
    source: identity ? writeReference(identity) : '',
    place: '',
    replicates: numbersOf(seeding, experiment.replicates ?? []),
    reanalysisOf: [],
    tests: [],
    preregistered: [],
  })
}
