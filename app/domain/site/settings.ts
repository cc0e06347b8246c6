/** What an administrator decides about the site, with what stands until then. */
export const DEFAULT_SETTINGS = {
  name: 'Touchstone',
  field: '',
  tagline: '',
  description: '',
  contentLicence: 'CC BY 4.0',
  contentLicenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  locale: 'en',
  /** Seconds of trusted people that a proposed resolution needs; a curator's one is enough. */
  secondsNeeded: 2,
  /** Days in which a seconded resolution can be disputed before it is final. */
  disputeDays: 14,
  /** Scored predictions that a person needs to stand in a leaderboard. */
  leaderboardLeast: 10,
  /** An invented field: every page says so. */
  demo: false,
}

export type SiteSettings = typeof DEFAULT_SETTINGS

/** The stored settings over the defaults; entries of another type or unknown name are left out. */
export function settled(stored: Record<string, unknown>): SiteSettings {
  const known = Object.entries(DEFAULT_SETTINGS).map(([key, standard]) => {
    const value = stored[key]
    return [key, typeof value === typeof standard ? value : standard]
  })
  return Object.fromEntries(known) as SiteSettings
}
