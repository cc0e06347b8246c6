const IMAGE = /(!\[(?:\\.|[^\]\\])*\]\()([^\s)]+)/g
const PICTURE_FILE = /^(?![a-z]+:)(?!\/).+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i

/** The picture files that a Markdown text shows, by their path as written. */
export function pictureFiles(markdown: string): string[] {
  const addresses = [...markdown.matchAll(IMAGE)].map((match) => match[2] ?? '')
  return [...new Set(addresses.filter((address) => PICTURE_FILE.test(address)))]
}

/** Shows pictures from new addresses, given by their path as written. */
export function withPictures(markdown: string, addresses: ReadonlyMap<string, string>): string {
  return markdown.replace(
    IMAGE,
    (_, before: string, path: string) => before + (addresses.get(path) ?? path),
  )
}

/** Links that are relative to their site (`/quanta`), made to lead there from anywhere. */
export function absoluteLinks(markdown: string, origin: string): string {
  return markdown
    .replace(/\]\(\/(?![/\\])/g, `](${origin}/`)
    .replace(/^( {0,3}\[[^\]\n]+\]:[ \t]+)\/(?![/\\])/gm, `$1${origin}/`)
}

/** Puts values for `{{NAMES}}`; names without a value stay. */
export function fillPlaceholders(markdown: string, values: Record<string, string>): string {
  return markdown.replace(/\{\{([A-Z_]+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}

/** A link that leads to a placeholder nobody has a value for, or null. */
export function unfilledLink(markdown: string): string | null {
  return /\]\((\{\{[A-Z_]+\}\})/.exec(markdown)?.[1] ?? null
}
