import { Command } from 'commander'
import { listJobs } from '#app/services/jobs/list-jobs.server.ts'
import { jobsWords as words } from '#messages/jobs.ts'
import { withDatabase } from './with-database.server.ts'

export function jobsCommand(): Command {
  return new Command('jobs').description(words.command).action(async () => {
    const { failed, waiting } = await withDatabase(listJobs)
    const lines = [...failed, ...waiting].map(lineOf)
    process.stdout.write(`${lines.length > 0 ? lines.join('\n') : words.none}\n`)
  })
}

type Job = Awaited<ReturnType<typeof listJobs>>['failed'][number]

function lineOf({ kind, runAt, failedAt, attempts, lastError }: Job): string {
  const error = lastError.replace(/\s+/g, ' ')
  if (failedAt) return words.failed(kind, failedAt.toISOString(), attempts, error)
  const at = runAt.toISOString()
  return lastError ? words.again(kind, at, attempts, error) : words.waiting(kind, at)
}
