import { writeGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import type { RecordFacts } from '#app/domain/record/facts.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { dayTextOf } from '#app/domain/text/day.ts'

type Facts = {
  kind: string
  conditions: Given[]
  codeUrl: string
  codeCommit: string
  dataUrl: string
  runStart?: Date
  runEnd?: Date
  publishedAt?: Date
  authors: string[]
  group: string
  compute: string
  conflicts: string
  aiUse: string
  /** As it is typed, such as arXiv:2203.15556. */
  source: string
  place: string
  replicates: number[]
  reanalysisOf: number[]
  tests: number[]
  preregistered: number[]
}

/** What revisions of an experiment keep besides its texts. */
export const experimentFacts = (facts: Facts): RecordFacts => ({
  kind: facts.kind,
  conditions: writeGiven(facts.conditions),
  code: [facts.codeUrl, facts.codeCommit].filter(Boolean).join(' @ '),
  data: facts.dataUrl,
  runStart: dayTextOf(facts.runStart),
  runEnd: dayTextOf(facts.runEnd),
  publishedAt: dayTextOf(facts.publishedAt),
  authors: facts.authors.join(', '),
  group: facts.group,
  compute: facts.compute,
  conflicts: facts.conflicts,
  aiUse: facts.aiUse,
  source: [facts.source, facts.place].filter(Boolean).join(', '),
  replicates: facts.replicates.map((number) => recordName('experiment', number)).join(', '),
  reanalysisOf: facts.reanalysisOf.map((number) => recordName('experiment', number)).join(', '),
  tests: predictions(facts.tests),
  preregistered: predictions(facts.preregistered),
})

const predictions = (numbers: number[]) =>
  numbers.map((number) => recordName('prediction', number)).join(', ')
