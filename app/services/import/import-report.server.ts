import type { QuestionKind } from '#app/domain/question/status.ts'
import type { TexError } from '#app/markup/render-types.ts'
import type { ImportState } from './import-state.server.ts'
import type { ImportPlan } from './plan-import.server.ts'
import type { SourceBatch } from './sources.server.ts'

type Counts = { made: number; updated: number; unchanged: number; conflicts: number }
type Named = { key: string; name: string }

export type ImportReport = {
  source: string
  dryRun: boolean
  kinds: Partial<Record<QuestionKind, Counts>>
  /** Replaced macros count as updated, those kept as the site has them as conflicts. */
  macros: Counts
  macrosKept: string[]
  pictures: Counts
  editedHere: Named[]
  deletedHere: Named[]
  vanished: Named[]
  unused: string[]
  texErrors: (TexError & { key: string; title: string })[]
}

type Done = {
  source: string
  dryRun: boolean
  batch: SourceBatch
  before: ImportState
  plan: ImportPlan
  newPictures: number
}

export function reportOf({ source, dryRun, batch, before, plan, newPictures }: Done): ImportReport {
  const keys = new Set(batch.entries.map(({ key }) => key))
  const { added, replaced, unchanged, kept } = plan.macros
  return {
    source,
    dryRun,
    kinds: countsByKind(plan),
    macros: counts(added.length, replaced.length, unchanged.length, kept.length),
    macrosKept: kept,
    pictures: counts(newPictures, 0, batch.pictures.length - newPictures, 0),
    editedHere: decidedAs(plan, 'edited-here'),
    deletedHere: decidedAs(plan, 'deleted-here'),
    vanished: [...before.known]
      .filter(([key]) => !keys.has(key))
      .map(([key, { name }]) => ({ key, name })),
    unused: batch.unused,
    texErrors: plan.store.flatMap(({ entry, texts }) =>
      texts.texErrors.map((error) => ({
        ...error,
        key: entry.key,
        title: texts.columns.titlePlain,
      })),
    ),
  }
}

function countsByKind({ steps }: ImportPlan): ImportReport['kinds'] {
  const kinds: ImportReport['kinds'] = {}
  for (const { entry, decision } of steps) {
    const count = kinds[entry.kind] ?? counts(0, 0, 0, 0)
    if (decision === 'new') count.made++
    else if (decision === 'updated' || decision === 'unchanged') count[decision]++
    else count.conflicts++
    kinds[entry.kind] = count
  }
  return kinds
}

const counts = (made: number, updated: number, unchanged: number, conflicts: number): Counts => ({
  made,
  updated,
  unchanged,
  conflicts,
})

const decidedAs = ({ steps }: ImportPlan, wanted: string): Named[] =>
  steps.flatMap(({ entry, known, decision }) =>
    known && decision === wanted ? [{ key: entry.key, name: known.name }] : [],
  )
