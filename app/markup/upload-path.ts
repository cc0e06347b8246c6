const UPLOAD = /^\/?uploads\/([0-9a-f]{64})(\.[a-z0-9]{2,5})?$/

export type Upload = { path: string; hash: string }

/** The upload an image address points to, or null for every other address. */
export function uploadOf(address: string, siteOrigin: string | undefined): Upload | null {
  const local = siteOrigin && address.startsWith(`${siteOrigin}/`)
  const match = UPLOAD.exec(local ? address.slice(siteOrigin.length) : address)
  if (!match?.[1]) return null
  return { path: `/uploads/${match[1]}${match[2] ?? ''}`, hash: match[1] }
}
