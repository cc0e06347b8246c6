import cliProgress from 'cli-progress'
import { Argument, Command } from 'commander'
import { ImportRefused } from '#app/domain/import/problem.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { messages } from '#app/messages/index.ts'
import { runImport } from '#app/services/import/run-import.server.ts'
import { SOURCES, type SourceName } from '#app/services/import/sources.server.ts'
import { importText } from './import-text.server.ts'
import { withDatabase } from './with-database.server.ts'

const words = messages.imports

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
  const progress = progressBar()
  try {
    const report = await runImport(source, path, { ...options, onSet: progress.show })
    progress.stop()
    process.stdout.write(importText(report))
    if (report.dryRun) return
    // Macros that changed have left work behind, which is done before the command ends.
    while (await runOne());
  } catch (error) {
    progress.stop()
    if (!(error instanceof ImportRefused)) throw error
    process.stderr.write(`${words.nothingImported}\n${error.message}\n`)
    process.exitCode = 1
  }
}

/** Drawn on standard error, and only where somebody is watching. */
function progressBar() {
  const bar = new cliProgress.SingleBar({
    format: `${words.setting} {bar} {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true,
  })
  let started = false
  return {
    show(done: number, total: number) {
      if (!process.stderr.isTTY || total === 0) return
      if (!started) bar.start(total, done)
      else bar.update(done)
      started = true
    },
    stop: () => bar.stop(),
  }
}
