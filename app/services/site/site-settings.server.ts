import { type SiteSettings, settled } from '#app/domain/site/settings.ts'
import { reader } from '#db/client.ts'
import { listSettings } from '#db/queries/settings.ts'

export async function siteSettings(): Promise<SiteSettings> {
  return settled(await listSettings(reader()))
}
