import { basename } from 'node:path'
import {
  FieldQuestion,
  parseField,
  type FieldQuestion as Question,
} from '#app/domain/field/input.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import { splitTable } from '#app/services/experiments/split-table.server.ts'
import { fieldWords as words } from '#messages/field.ts'
import { FieldRefused, type FileProblem } from './field-refused.server.ts'
import { textOfFile } from './read-field-file.server.ts'

const COLUMNS = [
  'key',
  'title',
  'statement',
  'background',
  'area',
  'kind',
  'tags',
  'prize',
] as const
type Column = (typeof COLUMNS)[number]
const MOST_ROWS = 2000

export type Area = { key: string; name: string }

/** The questions of a table as spreadsheets write it: headings first, then one question a row. */
export async function readQuestionTable(path: string, areas: Area[]): Promise<Question[]> {
  const file = basename(path)
  const split = splitTable(await textOfFile(path))
  if ('message' in split) throw new FieldRefused([{ file, line: split.line, why: split.message }])
  const [head, ...rows] = split.lines
  const columns = (head?.cells ?? []).map(columnOf)
  const problems: FileProblem[] = headProblems(file, head, columns)
  if (rows.length > MOST_ROWS) problems.push({ file, why: words.rows(MOST_ROWS) })
  if (problems.length > 0) throw new FieldRefused(problems)
  const seen = new Set<string>()
  const questions = rows.flatMap(({ line, cells }) => {
    const typed = typedIn(columns, cells, areas)
    const parsed = parseField(FieldQuestion, typed)
    if ('problems' in parsed) {
      for (const {
        path: [field = ''],
        problem,
      } of parsed.problems)
        problems.push({ file, line, field: String(field), why: words.problem(problem) })
      return []
    }
    const { key, area } = parsed.value
    if (area && !areas.some((one) => one.key === area))
      problems.push({ file, line, field: 'area', why: words.problem('area.unknown') })
    if (seen.has(key)) problems.push({ file, line, field: 'key', why: words.problem('key.twice') })
    seen.add(key)
    return [parsed.value]
  })
  if (problems.length > 0) throw new FieldRefused(problems)
  return questions
}

const columnOf = (heading: string): Column | null => {
  const plain = heading.trim().toLowerCase()
  return COLUMNS.find((name) => name === plain || `${name}s` === plain) ?? null
}

type Head = { line: number; cells: string[] } | undefined

function headProblems(file: string, head: Head, columns: (Column | null)[]): FileProblem[] {
  const line = head?.line ?? 1
  const unknown = columns.flatMap((column, place) =>
    column === null && head?.cells[place]?.trim()
      ? [{ file, line, field: head.cells[place] ?? '', why: words.columns(COLUMNS) }]
      : [],
  )
  const missing = (['title', 'statement'] as const)
    .filter((column) => !columns.includes(column))
    .map((column) => ({ file, line, field: column, why: words.columns(COLUMNS) }))
  return [...unknown, ...missing]
}

/** The cells by their columns; an area may go by its name, and a key follows from the title. */
function typedIn(columns: (Column | null)[], cells: string[], areas: Area[]) {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim()
  const area = cell('area')
  const folded = area.toLowerCase()
  const known = areas.find((one) => one.key === area || one.name.toLowerCase() === folded)
  const tags = cell('tags')
    .toLowerCase()
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(Boolean)
  return {
    key: cell('key') || slugOf(cell('title')).slice(0, 70).replace(/-+$/, ''),
    title: cell('title'),
    statement: cell('statement'),
    background: cell('background'),
    prize: cell('prize'),
    tags,
    ...(area ? { area: known?.key ?? area } : {}),
    ...(cell('kind') ? { kind: cell('kind').toLowerCase() } : {}),
  }
}
