import type { Given } from '#app/domain/prediction/conditions.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import type { AddResultInput } from '#app/domain/result/input.ts'
import { resultWords } from '#messages/result.ts'
import type { MeasurablePrediction } from './measurable-prediction.server.ts'

/** The experiment behind one result, as the form of experiments would say it. */
export function experimentOf(
  { observable, name, record }: MeasurablePrediction,
  input: AddResultInput,
  answered: readonly Given[],
) {
  const { conditions, statement, kind, source, place } = input
  const own = kind === 'original'
  const work = source && !own ? writeReference(source.identity) : ''
  return {
    ...input,
    title: resultWords.experimentTitle(observable.name, name),
    statement: statement.trim() || resultWords.readFrom(work, place),
    background: '',
    // What was answered goes before what was stated besides.
    conditions: withoutRepeats([...answered, ...conditions]),
    source: own ? null : source,
    place: own ? '' : place,
    runEnd: undefined,
    replicates: [],
    reanalysisOf: [],
    tests: [record.number],
    preregistered: [],
    area: record.areaKey ?? '',
    tags: [],
  }
}

function withoutRepeats(given: readonly Given[]): Given[] {
  const named = new Map<string, Given>()
  for (const one of given) {
    const key = one.key.trim().toLowerCase()
    if (!named.has(key)) named.set(key, one)
  }
  return [...named.values()]
}

/** What the source of a result lacks, by field. */
export function sourceProblems({
  kind,
  statement,
  source,
}: AddResultInput): Record<string, string[]> {
  return {
    ...(kind === 'reported' || statement.trim() ? {} : { statement: ['done.missing'] }),
    ...(kind === 'original' || source ? {} : { source: ['source.missing'] }),
  }
}
