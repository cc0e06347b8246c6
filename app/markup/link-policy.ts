const SCHEMES = new Set(['http', 'https', 'mailto'])

/** Only http, https, mailto and addresses relative to this site may be linked. */
export function mayLink(address: string): boolean {
  const url = address.trim()
  if (/^[\\/]{2}/.test(url)) return false
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase())
}

export function isOutside(address: string, siteOrigin: string | undefined): boolean {
  if (!/^https?:/i.test(address)) return false
  return siteOrigin === undefined || originOf(address) !== siteOrigin
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null
}
