import { Command, CommanderError } from 'commander'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { EnvironmentProblem } from '#app/http/env.server.ts'
import type { ServerParts } from '#app/http/server.server.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { NewerDatabase } from '#db/migrations.ts'
import { problemWords } from '#messages/problems.ts'
import { refusalWords } from '#messages/refusals.ts'
import { backupCommand, restoreCommand } from './backup.server.ts'
import { fieldCommand } from './field.server.ts'
import { importCommand } from './import.server.ts'
import { jobsCommand } from './jobs.server.ts'
import { ledgerCommand } from './ledger.server.ts'
import { scoresCommand } from './scores.server.ts'
import { serveCommand } from './serve.server.ts'
import { userCommand } from './user.server.ts'

/** What the launcher knows: the built site, and where its client files lie. */
export type Site = Pick<ServerParts, 'build' | 'clientDir' | 'development'>

/** The `touchstone` command. Ends the process with 0, or with 1 and a sentence on standard error. */
export async function main(argv: string[], site: Site): Promise<void> {
  const program = new Command('touchstone')
    .description('A self-hosted tracker of open problems')
    .showHelpAfterError()
    .exitOverride()
  program.addCommand(serveCommand(site))
  program.addCommand(userCommand())
  program.addCommand(importCommand())
  program.addCommand(ledgerCommand())
  program.addCommand(scoresCommand())
  program.addCommand(jobsCommand())
  program.addCommand(fieldCommand())
  program.addCommand(backupCommand())
  program.addCommand(restoreCommand())
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    process.exitCode = explained(error)
  }
}

function explained(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode
  process.stderr.write(`${explanation(error)}\n`)
  return 1
}

function explanation(error: unknown): string {
  if (error instanceof Refusal) return refusalText(error)
  const expected = [EnvironmentProblem, DatabaseProblem, NewerDatabase]
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function refusalText(refusal: Refusal): string {
  const problems: Record<string, string> = problemWords
  const fields = Object.entries(refusal.fields).map(
    ([field, keys]) => `${field}: ${keys.map((key) => problems[key] ?? key).join(' ')}`,
  )
  return [refusalWords[refusal.what], ...fields].join('\n')
}
