import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from './site-settings.server.ts'

/** What every page's frame shows: the site's name and licence, and who is signed in. */
export async function siteFrame(viewer: Viewer) {
  const { name, field, contentLicence, contentLicenceUrl, description, locale, demo } =
    await siteSettings()
  return {
    site: { name, field, contentLicence, contentLicenceUrl, description, locale, demo },
    viewer: viewer && {
      handle: viewer.handle,
      role: viewer.role,
      answers: hasRole(viewer, 'trusted'),
    },
  }
}
