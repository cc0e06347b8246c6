import { jobPath } from '#app/domain/paths/site.ts'
import type { WaitingAct } from '#app/domain/waiting/row.ts'
import { failedJobsSince, failedJobsWaiting } from '#db/queries/jobs.ts'
import type { WaitingKind } from './kind.server.ts'

/** Background work that has failed for good. */
export const FAILED_JOBS: WaitingKind = {
  since: (q, _look, most) => failedJobsSince(q, most),
  rows: async (q, { at }, part) =>
    (await failedJobsWaiting(q, part)).map(({ id, kind, failedAt, lastError }) => ({
      id,
      at: failedAt ?? at,
      what: { is: 'words', words: kind },
      remark: lastError,
      acts: actsOnJob(jobPath(id)),
      why: null,
    })),
}

const actsOnJob = (to: string): WaitingAct[] => [
  { act: 'try-again', to, fields: { act: 'again' } },
  { act: 'give-up', to, fields: { act: 'give-up' } },
]
