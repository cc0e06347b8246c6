import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** A value that cannot be honoured: what it must be, and a form that works. */
export class Unreadable extends Error {}

const must = (what: string): never => {
  throw new Unreadable(`must ${what}`)
}

/** What an environment file or a shell left around a value. */
export function refuseWrapped(value: string): void {
  if (value.trim() === '') must('hold something, or be left out')
  if (value.trim() !== value) must('not begin or end with a space or a line break')
  if (/^(["']).*\1$/s.test(value)) must('not stand in quotes')
}

export const readPort = (value: string): number =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? Number(value)
    : must('be a whole number from 0 (any free port) to 65535, such as 3000')

const HOST_NAME =
  /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?)(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i

/** An address or a name of this machine, without scheme, brackets and port. */
export function readHost(value: string): string {
  const inside = /^\[(.+)\](:\d+)?$/.exec(value)?.[1]
  if (inside && isIPv6(inside)) must(`stand without brackets and port, such as ${inside}`)
  if (value.includes('://')) must('be an address or a name alone, such as 127.0.0.1')
  if (value === '*') must('be 0.0.0.0 (every address of this machine) or :: (of IPv6 as well)')
  if (/^[^:]+:\d+$/.test(value)) must('hold no port: that is PORT')
  if (isIP(value)) return value
  if (/^[\d.]+$/.test(value)) must('have four numbers from 0 to 255, such as 127.0.0.1')
  if (!HOST_NAME.test(value)) must('be an address or a name, such as 127.0.0.1, ::1 or localhost')
  return value
}

const OWN = new BlockList()
OWN.addSubnet('127.0.0.0', 8)
OWN.addAddress('::1', 'ipv6')

/** Reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || (isIP(host) !== 0 && OWN.check(host, isIPv4(host) ? 'ipv4' : 'ipv6'))

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** An address at which a site that listens there can be opened on this machine. */
export function siteAddress(host: string, port: number): string {
  const mapped = MAPPED.exec(host)?.[1] ?? host
  if (mapped === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (!isIPv6(mapped)) return `http://${mapped}:${port}`
  const everywhere = new BlockList()
  everywhere.addAddress('::', 'ipv6')
  const open = everywhere.check(mapped, 'ipv6') ? '::1' : mapped.replace('%', '%25')
  return `http://[${open}]:${port}`
}

/** The public address: scheme, host and, where it is not the usual one, port. */
export function readOrigin(value: string): string {
  const example = 'such as https://problems.example.org'
  if (!/^https?:\/\//i.test(value)) must(`begin with https:// or http://, ${example}`)
  if (/[\s,]/.test(value) || !URL.canParse(value))
    must(`be the one public address of the site, ${example}`)
  const url = new URL(value)
  if (url.username || url.password) must(`hold no name and no password, ${example}`)
  if (url.pathname !== '/' || url.search || url.hash || /[?#]/.test(value))
    must(`end after the host, for the site cannot live below a path: ${url.origin}`)
  if (url.host.includes('*')) must(`name one host, ${example}`)
  return url.origin
}

export const readHops = (value: string): number =>
  /^\d$/.test(value)
    ? Number(value)
    : must('say how many proxies stand before the site, from 0 to 9, such as 1')

export function readFolder(value: string): string {
  if (/^~/.test(value)) must('be written in full: only a shell knows what ~ means')
  if (/^[a-z]+:\/\//i.test(value)) must('be the path of a folder, such as ./data')
  return value
}

const FORMS = 'file:/path/to/touchstone.db or postgres://user:password@host/database'

/** Says nothing of what was given: it may hold a password. */
export function readDatabaseUrl(value: string): string {
  if (value.startsWith('file:')) return readFile(value)
  if (!/^postgres(ql)?:\/\//.test(value)) must(`start with file: or postgres://, such as ${FORMS}`)
  if (!URL.canParse(value))
    must('have @, :, /, # and ? in its password written as %40, %3A, %2F, %23 and %3F')
  return value
}

function readFile(value: string): string {
  const path = value.slice('file:'.length)
  if (/^\/\/[^/]/.test(path)) must('have one or three slashes after file:, or none before ./')
  if (/[?#]/.test(path)) must('take no parameters: file:/path/to/touchstone.db')
  if (path === '' || path.endsWith('/') || path === ':memory:')
    must('name a file: file:/path/to/touchstone.db')
  if (path.startsWith('~')) must('be written in full: only a shell knows what ~ means')
  try {
    decodeURIComponent(path)
  } catch {
    must('have % in a file name written as %25')
  }
  return value
}

export const readClock = (value: string): string =>
  /^[+-]\d{1,6}[smhd]$/.test(value)
    ? value
    : must('be a shift in s, m, h or d with its sign, such as +15d or -3h')

export const readChoice =
  <Choice extends string>(...choices: Choice[]) =>
  (value: string): Choice =>
    choices.find((choice) => choice === value) ?? must(`be ${choices.join(' or ')}`)

/** Nothing of this version reads it, so that who sets it would wait for something in vain. */
export const readNothing = (why: string) => (): never => must(`be left out: ${why}`)
