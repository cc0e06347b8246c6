import { type SiteSettings, settled } from '#app/domain/site/settings.ts'
import { reader } from '#db/client.ts'
import { listSettings } from '#db/queries/settings.ts'
import { versionCache } from '#db/version-cache.ts'

const kept = versionCache<SiteSettings>(1)

export const siteSettings = (): Promise<SiteSettings> =>
  kept('', async () => settled(await listSettings(reader())))
