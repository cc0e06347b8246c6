import type { FileProblemPlace } from '#app/domain/field/place.ts'
import type { FieldRow } from '#app/domain/field/rows.ts'
import { problemText } from './problem-text.ts'

const number = (count: number) => count.toLocaleString('en')

/** What the command `field` says. */
export const fieldWords = {
  command: 'the content of a site',
  init: 'make a field from one file; a second run adds what is new and changes nothing',
  file: 'a field in YAML, or a table of questions (.csv or .tsv)',
  dryRun: 'say what would be done and change nothing',
  add: 'add to a site that holds something else already',
  as: 'sign everything with this account instead of that of the site',

  noFile: 'This is not a file that can be read.',
  large: (bytes: number) => `This file is larger than ${bytes / 1e6} MB.`,
  notText: 'This file is not UTF-8 text.',
  notYaml: (message: string) => `This is not YAML: ${message}.`,
  aliases: 'This file repeats parts of itself too often.',
  rows: (most: number) => `More than ${number(most)} questions; part the table.`,
  columns: (names: readonly string[]) =>
    `The columns of a table of questions are ${names.join(', ')}; title and statement are needed.`,
  entry: (list: string, place: number, key: string) =>
    `${list}, entry ${place}${key ? ` (${key})` : ''}`,
  problem: (key: string) => problemText(key),
  place: ({ file, line, entry, field, why }: FileProblemPlace) =>
    `${[file, line ? `line ${line}` : '', entry, field].filter(Boolean).join(', ')}: ${why}`,
  more: (count: number) => `… and ${number(count)} more.`,
  refused: 'Nothing was stored. What is wrong with the file:',
  occupied:
    'This site holds something else already. Give an empty DATA_DIR or database, or say --add to add to what is there.',
  nobody: (handle: string) => `There is nobody with the handle ${handle}.`,

  columnsTold: { made: 'new', there: 'there', differing: 'otherwise here' },
  rowNames: {
    settings: 'settings',
    areas: 'areas',
    tags: 'tags',
    macros: 'macros',
    units: 'units',
    observables: 'observables',
    works: 'works',
    questions: 'questions',
    claims: 'claims',
    predictions: 'predictions, registered',
  } satisfies Record<FieldRow, string>,
  differing: (row: string, keys: string[]) =>
    `${row}: ${keys.join(', ')} differ from the file and were left as they are here.`,
  texError: (key: string, source: string, message: string) =>
    `TeX error in ${key}: ${source}: ${message}`,
  dryRunDone: 'This was a trial run: nothing was stored.',
  nothingNew: 'Nothing was new.',
} as const
