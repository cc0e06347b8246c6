/**
 * A path on this site that is safe to redirect to, else `fallback`. Anything that a browser could
 * read as another origin (scheme, `//`, backslash, control characters) is refused.
 */
export function safePath(target: string | null | undefined, fallback: string): string {
  if (!target || !/^\/(?![/\\])/.test(target)) return fallback
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return /[\\\u0000-\u001f\u007f]/.test(target) ? fallback : target
}
