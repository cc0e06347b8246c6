import { type SiteState, stepsOf } from '#app/domain/desk/set-up.ts'
import { DEFAULT_SETTINGS } from '#app/domain/site/settings.ts'
import { lastBackup } from '#app/services/backup/last-backup.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { siteCounts } from '#db/queries/desk.ts'
import { countPeople } from '#db/queries/people-list.ts'

/** What the site has of what it takes to be one, and which steps are done. */
export async function setUpSteps(origin: string, at: Date) {
  const q = reader()
  const [settings, areas, counts, curators, administrators, backup] = await Promise.all([
    siteSettings(),
    listAreas(q),
    siteCounts(q),
    countPeople(q, { role: 'curator', suspended: false }),
    countPeople(q, { role: 'administrator', suspended: false }),
    lastBackup(),
  ])
  const { name, description } = settings
  const site: SiteState = {
    ...counts,
    named: name !== DEFAULT_SETTINGS.name || description !== '',
    areas: areas.filter(({ retiredAt }) => !retiredAt).length,
    curators: curators + administrators,
    secure: origin.startsWith('https:'),
    lastBackup: backup?.madeAt ?? null,
  }
  return { steps: stepsOf(site, at), site, backup, name }
}
