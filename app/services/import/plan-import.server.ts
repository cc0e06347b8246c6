import type { ImportEntry } from '#app/domain/import/batch.ts'
import { type Decision, decide } from '#app/domain/import/decide.ts'
import { ImportRefused } from '#app/domain/import/problem.ts'
import { type SettledMacros, settleMacros } from '#app/domain/import/settle-macros.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import {
  EDITED_PARTS,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { importWords } from '#messages/import.ts'
import type { ImportState, KnownRecord } from './import-state.server.ts'
import type { SourceBatch } from './sources.server.ts'

type Step = { entry: ImportEntry; known: KnownRecord | undefined; decision: Decision }
type SetTexts = Awaited<ReturnType<typeof renderRecordTexts>>
export type StepToStore = Step & { texts: SetTexts }

export type ImportPlan = { steps: Step[]; store: StepToStore[]; macros: SettledMacros }

type Options = { replaceMacros: boolean; onSet?: (done: number, total: number) => unknown }

/** Decides on every entry, and sets the texts of those to store with the macros there will be. */
export async function planImport(
  { entries, macros: offered }: Pick<SourceBatch, 'entries' | 'macros'>,
  site: ImportState,
  { replaceMacros, onSet }: Options,
): Promise<ImportPlan> {
  const macros = settleMacros(site.macros, offered, replaceMacros)
  const steps = entries.map((entry): Step => {
    const known = site.known.get(entry.key)
    return { entry, known, decision: decide(entry, known) }
  })
  const wanted = steps.filter(({ decision }) => decision === 'new' || decision === 'updated')
  const store: StepToStore[] = []
  for (const step of wanted) {
    await onSet?.(store.length, wanted.length)
    store.push({ ...step, texts: await textsSet(step, macros.inUse) })
  }
  await onSet?.(store.length, wanted.length)
  return { steps, store, macros }
}

async function textsSet({ entry, known }: Step, macros: Record<string, string>) {
  const { key, file, title, statement, background } = entry
  const texts = { title, statement, background, remarks: known?.remarks ?? '' }
  try {
    return await renderRecordTexts(texts, { macros, written: EDITED_PARTS })
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    throw new ImportRefused(
      Object.keys(error.fields).map((field) => ({
        file,
        entry: key,
        field,
        why: importWords.tooMuchWork,
      })),
      error,
    )
  }
}
