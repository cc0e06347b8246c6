import { Command } from 'commander'
import { FIELD_ROWS } from '#app/domain/field/rows.ts'
import { FieldRefused } from '#app/services/field/field-refused.server.ts'
import {
  type FieldOptions,
  type FieldReport,
  initField,
} from '#app/services/field/init-field.server.ts'
import { fieldWords as words } from '#messages/field.ts'
import { aligned } from './aligned.ts'
import { withDatabase } from './with-database.server.ts'

export function fieldCommand(): Command {
  const init = new Command('init')
    .description(words.init)
    .argument('<file>', words.file)
    .option('--dry-run', words.dryRun)
    .option('--add', words.add)
    .option('--as <handle>', words.as)
    .action((file: string, options: FieldOptions) => withDatabase(() => make(file, options)))
  return new Command('field').description(words.command).addCommand(init)
}

async function make(file: string, options: FieldOptions): Promise<void> {
  try {
    process.stdout.write(fieldText(await initField(file, options)))
  } catch (error) {
    if (!(error instanceof FieldRefused)) throw error
    process.stderr.write(`${words.refused}\n${error.message}\n`)
    process.exitCode = 1
  }
}

/** What was made, as a table, and below it what somebody should look at. */
export function fieldText({ fates, texErrors, dryRun }: FieldReport): string {
  const { made, there, differing } = words.columnsTold
  const rows = FIELD_ROWS.map((row) => {
    const fate = fates[row]
    return [words.rowNames[row], fate.made, fate.there, fate.differing].map((cell) =>
      typeof cell === 'string' ? cell : String(cell.length),
    )
  })
  const differ = FIELD_ROWS.filter((row) => fates[row].differing.length > 0)
  const nothing = FIELD_ROWS.every((row) => row === 'works' || fates[row].made.length === 0)
  const notes = [
    ...differ.map((row) => words.differing(words.rowNames[row], fates[row].differing)),
    ...texErrors.map(({ key, source, message }) => words.texError(key, source, message)),
    ...(dryRun ? [words.dryRunDone] : nothing ? [words.nothingNew] : []),
  ]
  return `${[aligned([['', made, there, differing], ...rows]), '', ...notes].join('\n').trimEnd()}\n`
}
