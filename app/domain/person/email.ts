const LONGEST = 254
const LONGEST_LOCAL = 64
/** `Ada <ada@example.org>` and `mailto:ada@example.org`, as they are pasted from elsewhere. */
const PASTED = /^(?:[^<>]*<(?<bracketed>[^<>\s]+)>|mailto:(?<linked>[^?\s]+)(?:\?.*)?)$/i
/** RFC 5321 and 6531: words of letters, digits and signs of any script between full stops. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * An e-mail address in the one form in which it is stored: composed (NFC), its domain in lower case
 * and in the letters of the DNS (`xn--…` for those that are not ASCII); null for what is no address.
 */
export function readEmail(typed: string): string | null {
  const text = typed.trim().replaceAll('＠', '@')
  const parts = PASTED.exec(text)?.groups
  const address = (parts?.bracketed ?? parts?.linked ?? text).normalize('NFC')
  if (address.length > LONGEST) return null
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = at > 0 ? dnsDomain(address.slice(at + 1)) : null
  if (domain === null || !LOCAL.test(local)) return null
  const octets = new TextEncoder().encode(local).length
  return octets <= LONGEST_LOCAL && octets + 1 + domain.length <= LONGEST
    ? `${local}@${domain}`
    : null
}

/** By the rules of browsers (UTS 46), which also take full-width letters and full stops. */
function dnsDomain(typed: string): string | null {
  if (/[\s/\\:?#@%[\]]/.test(typed) || !URL.canParse(`http://${typed}/`)) return null
  const { hostname } = new URL(`http://${typed}/`)
  const labels = hostname.split('.')
  const last = labels.at(-1) ?? ''
  const isName =
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(last)
  return isName ? hostname : null
}
