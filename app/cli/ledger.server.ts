import { open } from 'node:fs/promises'
import { Command } from 'commander'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { type Verified, verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { ledgerWords as words } from '#messages/ledger.ts'
import { withDatabase } from './with-database.server.ts'

export function ledgerCommand(): Command {
  const verify = new Command('verify')
    .description(words.verifyHelp)
    .argument('[file]', words.fileHelp)
    .action(async (file?: string) => {
      const result = file
        ? await verifyFile(file)
        : await withDatabase(() => verifyLines(ledgerLines()))
      if (result) return report(result)
      process.stderr.write(`${words.noFile(file ?? '')}\n`)
      process.exitCode = 1
    })
  return new Command('ledger').description(words.command).addCommand(verify)
}

async function verifyFile(path: string): Promise<Verified | null> {
  const file = await open(path).catch(() => null)
  return file && verifyLines(file.readLines())
}

function report(result: Verified): void {
  if (result.ok) {
    process.stdout.write(`${words.verified(result.count, result.head)}\n`)
    return
  }
  process.stderr.write(`${words.broken(result.line, result.record, result.fault)}\n`)
  process.exitCode = 1
}
