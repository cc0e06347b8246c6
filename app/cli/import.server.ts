import { Argument, Command } from 'commander'
import { ImportRefused } from '#app/domain/import/problem.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { runImport } from '#app/services/import/run-import.server.ts'
import { SOURCES, type SourceName } from '#app/services/import/sources.server.ts'
import { importWords as words } from '#messages/import.ts'
import { importText } from './import-text.server.ts'
import { withDatabase } from './with-database.server.ts'

type Options = { replaceMacros?: true; dryRun?: true }

export function importCommand(): Command {
  const source = new Argument('<source>', words.sourceArgument).choices(Object.keys(SOURCES))
  return new Command('import')
    .description(words.command)
    .addArgument(source)
    .argument('<path>', words.pathArgument)
    .option('--replace-macros', words.replaceMacros)
    .option('--dry-run', words.dryRun)
    .action((source: SourceName, path: string, options: Options) =>
      withDatabase(() => takeIn(source, path, options)),
    )
}

async function takeIn(source: SourceName, path: string, options: Options): Promise<void> {
  try {
    const report = await runImport(source, path, {
      ...options,
      onSet: (done, total) => progressLine(`${words.setting} ${done}/${total}`),
    })
    progressLine('')
    process.stdout.write(importText(report))
    if (report.dryRun) return
    // Macros that changed have left work behind, which is done before the command ends.
    while (await runOne());
  } catch (error) {
    progressLine('')
    if (!(error instanceof ImportRefused)) throw error
    process.stderr.write(`${words.nothingImported}\n${error.message}\n`)
    process.exitCode = 1
  }
}

/** A count on standard error that stays on one line, and only where somebody is watching. */
const progressLine = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}
