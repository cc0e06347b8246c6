const HERE = 'http://site.invalid'

/**
 * A path on this site that is safe to redirect to, in ASCII as a header needs it, else `fallback`.
 * Letters of any script are percent-encoded, what is encoded already stays. Anything that a browser
 * could read as another origin (scheme, `//`, backslash, control characters) is refused.
 */
export function safePath(target: string | null | undefined, fallback: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (!target?.startsWith('/') || /[\\\u0000-\u001f\u007f]/.test(target)) return fallback
  if (!URL.canParse(target, HERE)) return fallback
  const { origin, pathname, search, hash } = new URL(target, HERE)
  // Dots are resolved by now: `/..//evil` has become `//evil`.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : fallback
}
