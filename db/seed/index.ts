import { parse } from 'yaml'
import type { SeedContent, SeedExperiment, SeedPrediction, SeedQuestion } from './types.ts'

export type * from './types.ts'

// Bundled as text, so that the built program carries its first content with it.
const files = import.meta.glob('./learning-mechanics/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>

/** The first content of the site, as written in the files beside this one. */
export function seedContent(): SeedContent {
  const named = (name: string) => parse(files[`./learning-mechanics/${name}.yaml`] ?? 'null')
  return {
    site: named('site') ?? {},
    areas: named('areas') ?? [],
    references: named('references') ?? [],
    macros: named('macros') ?? [],
    units: named('units') ?? [],
    questions: filed<SeedQuestion>('questions').sort((a, b) => a.number - b.number),
    observables: named('observables') ?? [],
    claims: named('claims') ?? [],
    predictions: filed<SeedPrediction>('predictions'),
    predictionObservables: named('prediction-observables') ?? {},
    experiments: filed<SeedExperiment>('experiments'),
    evidence: named('evidence') ?? [],
  }
}

/** What is spread over several files, one for each topic. */
const filed = <Entry>(noun: string): Entry[] =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/${noun}-`))
    .flatMap(([, text]) => parse(text) as Entry[])
