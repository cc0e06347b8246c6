import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isCollection, LineCounter, parseDocument } from 'yaml'
import { fieldProblems } from '#app/domain/field/check.ts'
import { FieldFile, type FieldProblem, type Path, parseField } from '#app/domain/field/input.ts'
import { normaliseText } from '#app/domain/text/normalise.ts'
import { decodeTable } from '#app/services/experiments/decode-table.server.ts'
import { fieldWords as words } from '#messages/field.ts'
import { FieldRefused, type FileProblem } from './field-refused.server.ts'

const MOST_BYTES = 5_000_000

/** The text of a file that was written by hand. */
export async function textOfFile(path: string): Promise<string> {
  const file = basename(path)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new FieldRefused([{ file, why: words.noFile }])
  if (found.size > MOST_BYTES) throw new FieldRefused([{ file, why: words.large(MOST_BYTES) }])
  const text = decodeTable(await readFile(path))
  if (text === null) throw new FieldRefused([{ file, why: words.notText }])
  return normaliseText(text)
}

type Read = { field: FieldFile; refuse: (problems: FieldProblem[]) => void }

/**
 * The field that a file of YAML describes. Whatever is wrong is told with its line and field, and so
 * is what `refuse` is given, which does nothing where there is nothing.
 */
export async function readFieldFile(path: string, today: Date): Promise<Read> {
  const file = basename(path)
  const lines = new LineCounter()
  const document = parseDocument(await textOfFile(path), { lineCounter: lines })
  if (document.errors.length > 0)
    throw new FieldRefused(
      document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        why: words.notYaml(message.split(/ at line|\n/)[0] ?? message),
      })),
    )
  const parsed = parseField(FieldFile, valueOfDocument(document, file))
  const lineOf = lineIn(document, lines)
  const told = (found: FieldProblem) => toldAt(file, found, lineOf(found.path), document)
  if ('problems' in parsed) throw new FieldRefused(parsed.problems.map(told))
  const refuse = (problems: FieldProblem[]) => {
    if (problems.length > 0) throw new FieldRefused(problems.map(told))
  }
  refuse(fieldProblems(parsed.value, today))
  return { field: parsed.value, refuse }
}

type Document = ReturnType<typeof parseDocument>

/** A file may repeat parts by anchors; one that would grow without end is refused. */
function valueOfDocument(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw new FieldRefused([{ file, why: words.aliases }])
  }
}

/** The line of a place, or of what it is missing from. */
const lineIn =
  (document: Document, lines: LineCounter) =>
  (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return 1
  }

function toldAt(
  file: string,
  { path, problem }: FieldProblem,
  line: number,
  document: Document,
): FileProblem {
  const [list = '', place, ...rest] = path
  if (typeof place !== 'number')
    return { file, line, field: path.join('.'), why: words.problem(problem) }
  const node = document.getIn([list, place], true)
  const key = isCollection(node) ? node.get('key') : null
  const entry = words.entry(String(list), place + 1, typeof key === 'string' ? key : '')
  return { file, line, entry, field: rest.join('.'), why: words.problem(problem) }
}
