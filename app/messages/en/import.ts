type Position = { line: number; column: number }

const at = ({ line, column }: Position) => `line ${line}, column ${column}`
const some = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

export const importWords = {
  command: 'take in questions from elsewhere; a second run takes in what changed',
  sourceArgument: 'what the folder holds',
  pathArgument: 'the folder to read',
  replaceMacros: 'let macros of the source replace macros of the same name',
  dryRun: 'say what would be done and change nothing',

  accountName: 'Import',
  context: (label: string, address: string) => `Context: the article [${label}](${address}).`,

  nothingImported: 'Nothing was imported. What is wrong with the source:',
  notAFolder: 'This is not a folder that can be read.',
  missingFile: 'This file is missing.',
  outside: 'This file lies outside the folder that is imported.',
  tooLarge: (megabytes: number) => `This file is larger than ${megabytes} MB.`,
  notText: 'This file is not UTF-8 text.',
  notAList: 'This file must hold a list of questions.',
  notJson: (position: Position) => `This is not JSON: ${at(position)}.`,
  entryAt: (place: number) => `entry ${place}`,
  entryNear: (id: string) => `in or after ${id}`,
  duplicateId: 'Another entry has the same id.',
  macroFault: (position: Position) =>
    `Expected a list of "name": "expansion" in braces: ${at(position)}.`,
  afterMacro: (name: string) => `at or after ${name}`,
  tooMuchWork:
    'This text takes more work to set than one text may. Use fewer or simpler formulas, lists, tables or links.',
  unfilled: (name: string) => `No value is known for ${name}.`,
  changedMeanwhile: 'Something that this import touches was changed meanwhile. Run it again.',

  setting: 'Setting texts',
  columns: { made: 'new', updated: 'updated', unchanged: 'unchanged', conflicts: 'conflicts' },
  rows: {
    direction: 'directions',
    question: 'questions',
    conjecture: 'conjectures',
    macros: 'macros',
    pictures: 'attachments',
    texErrors: 'TeX errors',
  },
  dryRunDone: 'This was a trial run: nothing was stored.',
  nothingChanged: 'Nothing changed.',
  editedHere: (name: string, key: string) =>
    `${name} (${key}) was edited here and changed in the source; it was left as it is here.`,
  deletedHere: (name: string, key: string) =>
    `${name} (${key}) was deleted here and changed in the source; it stays deleted.`,
  macrosKept: (names: string[]) =>
    `Kept ${some(names.length, 'macro', 'macros')} as defined here: ${names.join(' ')}. To take those of the source, add --replace-macros.`,
  vanished: (name: string, key: string) =>
    `${name} (${key}) is no longer in the source; it was left as it is.`,
  unused: (file: string) => `${file} belongs to no entry and was not read.`,
  texError: (key: string, title: string, source: string, message: string) =>
    `TeX error in ${key} (${title}): ${source}: ${message}`,
} as const
