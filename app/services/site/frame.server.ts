import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'
import { waitingCount } from '#app/services/waiting/waiting-count.server.ts'
import { siteSettings } from './site-settings.server.ts'

/**
 * What every page's frame shows: the site's name and licence, who is signed in, and how much waits for
 * those who answer it.
 */
export async function siteFrame(viewer: Viewer) {
  const [settings, waiting] = await Promise.all([siteSettings(), waitingCount(viewer)])
  const { name, field, contentLicence, contentLicenceUrl, description, locale, demo } = settings
  return {
    site: { name, field, contentLicence, contentLicenceUrl, description, locale, demo },
    viewer: viewer && {
      handle: viewer.handle,
      role: viewer.role,
      answers: hasRole(viewer, 'trusted'),
    },
    waiting,
  }
}
