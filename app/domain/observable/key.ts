/** Words that stand at the place of a key in addresses of the registry's own pages. */
const KEPT = new Set(['new', 'units'])

const LONGEST_KEY = 70

/** Whether an address can name an observable by this: words of a to z and digits, hyphens between. */
export const isKey = (key: string): boolean =>
  key.length <= LONGEST_KEY && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)

export const isKept = (key: string): boolean => KEPT.has(key)
