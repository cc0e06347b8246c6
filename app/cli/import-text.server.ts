import { QUESTION_KINDS } from '#app/domain/question/status.ts'
import type { ImportReport } from '#app/services/import/import-report.server.ts'
import { importWords as words } from '#messages/import.ts'
import { aligned } from './aligned.ts'

const COLUMNS = ['made', 'updated', 'unchanged', 'conflicts'] as const

/** What an import did, as a table, and below it what somebody should look at. */
export function importText(report: ImportReport): string {
  const lines = [table(report), '', ...notes(report)]
  if (report.dryRun) lines.push(words.dryRunDone)
  else if (!changed(report)) lines.push(words.nothingChanged)
  return `${lines.join('\n').trimEnd()}\n`
}

function table({ source, kinds, macros, pictures, texErrors }: ImportReport): string {
  const counted = [
    ...QUESTION_KINDS.map((kind) => [words.rows[kind], kinds[kind]] as const),
    [words.rows.macros, macros] as const,
    [words.rows.pictures, pictures] as const,
  ]
  const rows = counted.flatMap(([label, counts]) =>
    counts ? [[label, ...COLUMNS.map((column) => String(counts[column]))]] : [],
  )
  const head = [source, ...COLUMNS.map((column) => words.columns[column])]
  return aligned([head, ...rows, [words.rows.texErrors, String(texErrors.length)]])
}

function notes(report: ImportReport): string[] {
  const { editedHere, deletedHere, vanished, macrosKept, unused, texErrors } = report
  return [
    ...editedHere.map(({ name, key }) => words.editedHere(name, key)),
    ...deletedHere.map(({ name, key }) => words.deletedHere(name, key)),
    ...vanished.map(({ name, key }) => words.vanished(name, key)),
    ...(macrosKept.length > 0 ? [words.macrosKept(macrosKept)] : []),
    ...unused.map((file) => words.unused(file)),
    ...texErrors.map(({ key, title, source, message }) =>
      words.texError(key, title, source, message),
    ),
  ]
}

const changed = ({ kinds, macros }: ImportReport): boolean =>
  [...Object.values(kinds), macros].some(({ made, updated }) => made + updated > 0)
