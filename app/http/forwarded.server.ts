import { isIP } from 'node:net'
import type { RequestHandler } from 'express'

type Forwarded = { for: string | undefined; proto: string | undefined }

/** What is believed of what proxies say: an address and a scheme, or nothing. */
type Believed = { address: string | null; scheme: 'http' | 'https' | null }

/**
 * Reads what `proxies` proxies have added, each at the right end: whatever stands further left the
 * client may have written. Where fewer have spoken, the first of them is believed.
 */
export function believed(forwarded: Forwarded, proxies: number): Believed {
  const address = fromRight(forwarded.for, proxies)
  const scheme = fromRight(forwarded.proto, proxies)?.toLowerCase()
  return {
    address: address === null ? null : plainAddress(address),
    scheme: scheme === 'https' || scheme === 'http' ? scheme : null,
  }
}

function fromRight(header: string | undefined, place: number): string | null {
  if (place === 0 || !header) return null
  const values = header.split(',').map((value) => value.trim())
  return values.at(-place) ?? values[0] ?? null
}

/** Some proxies add the port of the client, which is another for each connection; null for what is no address. */
function plainAddress(value: string): string | null {
  const bare = value.replace(/^"(.*)"$/, '$1')
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(bare)?.[1]
  const address = bracketed ?? bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  return isIP(address) ? address : null
}

/**
 * Leaves of the headers of proxies only what is believed, so that nothing behind this can believe more.
 * `X-Forwarded-Host` never is: the public host is that of `ORIGIN`, or else `Host`.
 */
export function forwarded(proxies: number, origin: string | null): RequestHandler {
  const host = origin === null ? null : new URL(origin).host
  return (req, _res, next) => {
    const { headers } = req
    const given = {
      for: textOf(headers['x-forwarded-for']),
      proto: textOf(headers['x-forwarded-proto']),
    }
    const { address, scheme } = believed(given, proxies)
    for (const name of ['for', 'proto', 'host', 'port']) delete headers[`x-forwarded-${name}`]
    if (address) headers['x-forwarded-for'] = address
    if (scheme) headers['x-forwarded-proto'] = scheme
    if (host) headers.host = host
    next()
  }
}

const textOf = (header: string | string[] | undefined) =>
  Array.isArray(header) ? header.join(',') : header
