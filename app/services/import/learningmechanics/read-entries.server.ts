import { type LearningmechanicsEntry, macroProblems, parseEntry } from '#app/domain/import/input.ts'
import { jsonFault } from '#app/domain/import/json-fault.ts'
import { readMacroTable } from '#app/domain/import/learningmechanics/macro-table.ts'
import { type ImportProblem, ImportRefused, refuseImport } from '#app/domain/import/problem.ts'
import type { Macros } from '#app/domain/import/settle-macros.ts'
import { positionIn } from '#app/domain/import/text-position.ts'
import { importWords as words } from '#messages/import.ts'
import { problemWords } from '#messages/problems.ts'

const reason = (key: string): string => (problemWords as Record<string, string>)[key] ?? key

/** The entries of `questions.json` in its order; all that is wrong with them is told at once. */
export function readQuestions(text: string, file: string): LearningmechanicsEntry[] {
  const list = parsedJson(text, file)
  if (!Array.isArray(list)) return refuseImport({ file, why: words.notAList })
  const problems: ImportProblem[] = []
  const entries = list.flatMap((value: unknown, place) => {
    const parsed = parseEntry(value)
    if ('entry' in parsed) return [parsed.entry]
    const entry = idOf(value) ?? words.entryAt(place + 1)
    problems.push(
      ...parsed.problems.map(({ field, key }) => ({ file, entry, field, why: reason(key) })),
    )
    return []
  })
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) problems.push({ file, entry: id, field: 'id', why: words.duplicateId })
    seen.add(id)
  }
  if (problems.length > 0) throw new ImportRefused(problems)
  return entries
}

/** The macros of `macros.js`, which is read and never run. */
export function readMacros(script: string, file: string): Macros {
  const table = readMacroTable(script)
  if ('faultAt' in table) {
    const why = words.macroFault(positionIn(script, table.faultAt))
    return refuseImport({ file, entry: table.after && words.afterMacro(table.after), why })
  }
  const problems = Object.entries(table.macros).flatMap(([name, expansion]) =>
    macroProblems(name, expansion).map(({ field, key }) => ({
      file,
      entry: name,
      field,
      why: reason(key),
    })),
  )
  if (problems.length > 0) throw new ImportRefused(problems)
  return table.macros
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const offset = jsonFault(text)
    const last = [...text.slice(0, offset).matchAll(/"id"\s*:\s*"([^"\\]*)"/g)].at(-1)?.[1]
    const entry = last && words.entryNear(last)
    return refuseImport({ file, entry, why: words.notJson(positionIn(text, offset)) }, error)
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' && id !== '' ? id.slice(0, 60) : null
}
