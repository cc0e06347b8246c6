import { now } from '#app/services/clock.server.ts'
import { appendExpired } from '#app/services/resolutions/append-expired.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { everyHour } from './every-day.server.ts'

/** Writes down what time has decided of predictions, also where nobody reads; comes back every hour. */
export async function recomputeByClock(at = now()): Promise<void> {
  while ((await settleDue(at)) > 0);
  while ((await appendExpired(at)) > 0);
  await everyHour('follow-time')
}
