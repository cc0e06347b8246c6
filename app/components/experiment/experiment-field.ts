import type { useReturned } from '#app/components/forms/use-returned.ts'
import { composeWords } from '#messages/compose.ts'
import { experimentFormWords as words } from '#messages/experiment-form.ts'
import { recordWords } from '#messages/record.ts'

export const experimentLabels = {
  state: words.state,
  title: words.title,
  kind: words.kind,
  statement: words.protocol,
  conditions: words.conditions,
  tests: words.tests,
  area: recordWords.area,
  tags: recordWords.tags,
  source: words.source,
  place: words.place,
  authors: words.authors,
  publishedAt: words.publishedAt,
  runStart: words.runStart,
  runEnd: words.runEnd,
  codeUrl: words.codeUrl,
  codeCommit: words.codeCommit,
  dataUrl: words.dataUrl,
  compute: words.compute,
  conflicts: words.conflicts,
  aiUse: words.aiUse,
  replicates: words.replicates,
  reanalysisOf: words.reanalysisOf,
  preregistered: words.preregistered,
  group: words.group,
  background: words.background,
  reason: composeWords.reason,
}

type Name = Exclude<keyof typeof experimentLabels, 'state' | 'reason'>

export type PresentExperiment = Record<Name, string>

export const BLANK_EXPERIMENT: PresentExperiment = {
  title: '',
  kind: 'original',
  statement: '',
  conditions: '',
  background: '',
  codeUrl: '',
  codeCommit: '',
  dataUrl: '',
  authors: '',
  source: '',
  place: '',
  runStart: '',
  runEnd: '',
  publishedAt: '',
  compute: '',
  conflicts: '',
  aiUse: '',
  replicates: '',
  reanalysisOf: '',
  tests: '',
  preregistered: '',
  group: '',
  area: '',
  tags: '',
}

export type FilledExperiment = {
  present: PresentExperiment
  returned: ReturnType<typeof useReturned>
}

/** One field of the form: what was typed if the form came back, else what is stored. */
export const experimentField = ({ present, returned }: FilledExperiment, name: Name) => ({
  name,
  label: experimentLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
