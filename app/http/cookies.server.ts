import { readEnv } from './env.server.ts'

let secure: boolean | undefined

/** Over HTTPS cookies carry a prefix that no sibling host can set. */
export function secureCookies(): boolean {
  secure ??= readEnv().origin?.startsWith('https:') ?? false
  return secure
}

/**
 * The values that a request's cookies give a name, as they stand: more than one where several hosts or
 * paths have set it. Readers that decode all cookies throw on a malformed one.
 */
export const cookiesIn = (header: string | null | undefined, name: string): string[] =>
  (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : []
  })
