import { resolve } from 'node:path'
import { Command } from 'commander'
import { readEnv } from '#app/http/env.server.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { backUp } from '#app/services/backup/back-up.server.ts'
import { refillIndex } from '#app/services/backup/refill-index.server.ts'
import { restoreBackup } from '#app/services/backup/restore-backup.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { backupWords as words } from '#messages/backup.ts'
import { ledgerWords } from '#messages/ledger.ts'
import { withDatabase } from './with-database.server.ts'

export const backupCommand = () =>
  new Command('backup')
    .description(words.backup)
    .argument('<folder>', words.folder)
    .action(async (folder: string) => {
      // As it stands: a site of an earlier version is not brought up to date by being copied.
      const manifest = await backUp(folder, readEnv())
      print(words.made(resolve(folder), manifest))
    })

export const restoreCommand = () =>
  new Command('restore')
    .description(words.restore)
    .argument('<folder>', words.folder)
    .action(async (folder: string) => {
      const { databaseUrl, dataDir } = readEnv()
      const manifest = await restoreBackup(folder, { databaseUrl, dataDir })
      print(words.restored(manifest))
      const engine = databaseUrl.startsWith('file:') ? 'sqlite' : 'postgres'
      await withDatabase(() => opened(engine !== manifest.engine))
    })

async function opened(across: boolean): Promise<void> {
  if (across) {
    print(words.indexing)
    await refillIndex()
    while (await runOne());
  }
  const ledger = await verifyLines(ledgerLines())
  if (ledger.ok) return print(words.ledger(ledger.count))
  process.stderr.write(`${ledgerWords.broken(ledger.line, ledger.record, ledger.fault)}\n`)
  process.exitCode = 1
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
