import { eq } from 'drizzle-orm'
import { reader } from '#db/client.ts'
import { events } from '#db/schema/index.ts'

/** What was told of a change of the rules; nothing on a site that never had others. */
export const toldOfRules = () =>
  reader()
    .select({ recordId: events.recordId, data: events.data })
    .from(events)
    .where(eq(events.kind, 'rules-changed'))
