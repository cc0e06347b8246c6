import { CsvError, parse } from 'csv-parse/sync'
import { readHeading } from '#app/domain/measurement/heading.ts'
import { SEPARATORS, type Separator } from '#app/domain/measurement/table.ts'
import { measurementWords } from '#messages/measurement.ts'

export type Line = { line: number; cells: string[] }
export type SplitTable = { lines: Line[]; separator: Separator; comments: number }

/** The errors of spreadsheets begin like a comment and are none. */
const COMMENT =
  /^\s*(?:#(?!N\/A|(?:REF|VALUE|NUM|NULL|DIV\/0)!|NAME\?|[\t;,|]|$)|\/\/|%(?=[\s%]))\s*/
const SEP_LINE = /^"?sep=(?<separator>\t|\\t|.)"?[;,\t]*$/i
/** The line between head and body of a table in Markdown, and the frame that programs draw. */
const RULE = /^[\s|+:=-]*(?:[-=]{2}|\|\s*:?-)[\s|+:=-]*$/

/**
 * The cells of a table, line by line: CSV with commas, semicolons or tabs, as spreadsheets write it
 * and put it on the clipboard, or a table of Markdown. Comments and empty lines are left out.
 */
export function splitTable(text: string): SplitTable | { message: string; line: number } {
  const lines = text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const named = takeSeparator(lines)
  const comments = blankComments(lines)
  const first = lines.find((line) => line.trim() !== '' && !RULE.test(line)) ?? ''
  const separator = named ?? separatorIn(first)
  const split = separator === '|' ? barred(lines) : parted(lines.join('\n'), separator)
  return 'message' in split ? split : { lines: split, separator, comments }
}

/** The first line may say what parts the cells, as spreadsheets write it: `sep=;`. */
function takeSeparator(lines: string[]): Separator | null {
  const place = lines.findIndex((line) => line.trim() !== '')
  const sign = SEP_LINE.exec(lines[place]?.replace(/ +$/, '') ?? '')?.groups?.separator
  const named = SEPARATORS.find((known) => known === sign?.replace('\\t', '\t'))
  if (named) lines[place] = ''
  return named ?? null
}

/** Empties the lines of comments, so that the others keep their numbers; says how many there are. */
function blankComments(lines: string[]): number {
  let inQuotes = false
  const comments = new Set<number>()
  for (const [place, line] of lines.entries()) {
    if (!inQuotes && COMMENT.test(line)) comments.add(place)
    else if (line.split('"').length % 2 === 0) inQuotes = !inQuotes
  }
  const head = headAmong(lines, comments)
  for (const place of comments)
    lines[place] = place === head ? (lines[place] ?? '').replace(COMMENT, '') : ''
  return comments.size - (head === null ? 0 : 1)
}

/** Programs that compute write the headings as the last comment above the numbers. */
function headAmong(lines: string[], comments: Set<number>): number | null {
  const first = lines.findIndex((line, place) => line.trim() !== '' && !comments.has(place))
  const above = [...comments].filter((place) => place < first).at(-1)
  if (above === undefined || isHead(lines[first] ?? '')) return null
  return isHead((lines[above] ?? '').replace(COMMENT, '')) ? above : null
}

const isHead = (line: string) => knownIn(line, separatorIn(line)) > 0

/** The sign between the headings: the one that makes most of them known, else the most frequent. */
function separatorIn(line: string): Separator {
  const count = (sign: Separator) => knownIn(line, sign) * LONGEST_HEAD + line.split(sign).length
  const [best = ','] = SEPARATORS.toSorted((a, b) => count(b) - count(a))
  return best
}

const LONGEST_HEAD = 10_000

const knownIn = (line: string, separator: Separator): number =>
  line
    .slice(0, LONGEST_HEAD)
    .split(separator)
    .filter((heading) => readHeading(unquoted(heading)) !== null).length

const unquoted = (heading: string) => heading.trim().replace(/^"(.*)"?$/, '$1')

function barred(lines: string[]): Line[] {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.replaceAll('\\|', '|').trim())
  return lines
    .map((line, place) => ({ line: place + 1, text: line }))
    .filter(({ text }) => /[^\s|]/.test(text) && !RULE.test(text))
    .map(({ line, text }) => ({ line, cells: cells(text) }))
}

function parted(text: string, delimiter: Separator): Line[] | { message: string; line: number } {
  const lines: Line[] = []
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      // What a spreadsheet puts on the clipboard has its quotation marks as they stand in the cell.
      relax_quotes: delimiter === '\t',
      trim: delimiter !== '\t',
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells })
        return null
      },
    })
    return lines
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { message: measurementWords.rows.quote, line: (lines.at(-1)?.line ?? 0) + 1 }
  }
}
