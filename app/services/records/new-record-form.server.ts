import { mayPropose } from '#app/domain/record/policy.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { listAreas } from '#db/queries/areas.ts'

/** What the form for a new record needs; `key` makes sending it twice harmless. */
export async function newRecordForm(viewer: Member) {
  refuseUnless(mayPropose(viewer), 'propose')
  return { key: newId(), ...(await formChoices()) }
}

/** What the form of every record offers and says. */
export async function formChoices() {
  const [areas, settings] = await Promise.all([listAreas(reader()), siteSettings()])
  return { areas, licence: settings.contentLicence }
}
