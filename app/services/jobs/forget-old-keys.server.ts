import { DAY_MS } from '#app/domain/text/day.ts'
import { forgetResultsBefore } from '#db/queries/idempotency.ts'
import { everyDay } from './every-day.server.ts'

/** Forms older than two days are not sent again; comes back every day. */
export const forgetOldKeys = (): Promise<void> =>
  everyDay('forget-old-keys', (tx, at) =>
    forgetResultsBefore(tx, new Date(at.getTime() - 2 * DAY_MS)),
  )
