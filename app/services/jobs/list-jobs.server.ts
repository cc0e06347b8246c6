import { reader } from '#db/client.ts'
import { failedJobs, type JobRow, waitingJobs } from '#db/queries/jobs.ts'

const MOST = 100

/** What has failed for good, latest first, and what waits, the next first; a hundred of each. */
export async function listJobs(): Promise<{ failed: JobRow[]; waiting: JobRow[] }> {
  const q = reader()
  const [failed, waiting] = await Promise.all([failedJobs(q, MOST), waitingJobs(q, MOST)])
  return { failed, waiting }
}
