import { isIPv6, SocketAddress } from 'node:net'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * What limits count an address by: IPv4 as it is, IPv6 cut to its /64, which is one household's.
 * An IPv4 address written as IPv6 counts as the former.
 */
export function addressKey(address: string): string {
  const plain = address.replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const canonical = new SocketAddress({ address: plain, family: 'ipv6' }).address
  const mapped = MAPPED.exec(canonical)?.[1]
  return mapped ?? `${groupsOf(canonical).slice(0, 4).join(':')}::/64`
}

/** The eight groups of a canonical address, which may leave out one run of zeros. */
function groupsOf(canonical: string): string[] {
  const [head = '', tail] = canonical.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right]
}
