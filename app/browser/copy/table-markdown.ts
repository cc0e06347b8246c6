import { inlineMarkdown, type Writing } from './inline-markdown.ts'

/** The rows of a table between bars, under its head; cells that were not selected are empty. */
export function tableMarkdown(table: Element, writing: Writing): string {
  const rows = [...table.querySelectorAll('tr')]
  const cells = rows.map((row) => [
    ...Array<string>(Number(row.getAttribute('data-before') ?? 0)).fill(''),
    ...[...row.children].map((cell) => cellText(cell, writing)),
  ])
  const width = Math.max(0, ...cells.map((row) => row.length))
  const [head = [], ...body] = cells.map((row) => line(row, width))
  const rule = line(rulesOf(rows[0], width), width)
  return [head, rule, ...body].join('\n')
}

const cellText = (cell: Element, writing: Writing): string =>
  inlineMarkdown([...cell.childNodes], true, writing)
    .replace(/\s+/g, ' ')
    .trim()
    // The bars of formulas and of code part no cells.
    .replace(/(\$[^$]*\$|`[^`]*`)|\|/g, (bar, kept?: string) => kept ?? `\\${bar}`)

const line = (cells: string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, place) => cells[place] ?? '').join(' | ')} |`

const RULES: Record<string, string> = { left: ':--', center: ':-:', right: '--:' }

function rulesOf(row: Element | undefined, width: number): string[] {
  const cells = [...(row?.children ?? [])]
  return Array.from({ length: width }, (_, place) => {
    const align = /text-align:\s*(\w+)/.exec(cells[place]?.getAttribute('style') ?? '')?.[1] ?? ''
    return RULES[align] ?? '---'
  })
}
