import type { useReturned } from '#app/components/forms/use-returned.ts'
import { messages as m } from '#app/messages/index.ts'

const words = m.experiment.form

export const experimentLabels = {
  title: words.title,
  kind: words.kind,
  state: words.state,
  statement: words.protocol,
  conditions: words.conditions,
  background: words.background,
  codeUrl: words.codeUrl,
  codeCommit: words.codeCommit,
  dataUrl: words.dataUrl,
  authors: words.authors,
  source: words.source,
  place: words.place,
  runStart: words.runStart,
  runEnd: words.runEnd,
  publishedAt: words.publishedAt,
  compute: words.compute,
  conflicts: words.conflicts,
  aiUse: words.aiUse,
  replicates: words.replicates,
  preregistered: words.preregistered,
  group: words.group,
  area: m.record.area,
  tags: m.record.tags,
  reason: m.compose.reason,
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
