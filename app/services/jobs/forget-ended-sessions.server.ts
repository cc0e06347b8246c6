import { deleteSessionsEndedBy } from '#db/queries/sessions.ts'
import { everyDay } from './every-day.server.ts'

/** What an ended session held (when, with which browser) is not kept; comes back every day. */
export const forgetEndedSessions = (): Promise<void> =>
  everyDay('forget-ended-sessions', deleteSessionsEndedBy)
