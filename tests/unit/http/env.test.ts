import { expect, test } from 'vitest'
import { EnvironmentProblem, readEnv as read } from '#app/http/env.server.ts'
import { siteAddress } from '#app/http/env-values.server.ts'
import { clockShift } from '#app/services/clock.server.ts'

const readEnv = (settings: Record<string, string>) => read({ NODE_ENV: 'test', ...settings })

/** What the program says of settings that it cannot honour; null where it takes them. */
function complaint(settings: Record<string, string>): string | null {
  try {
    readEnv(settings)
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentProblem)
    return (error as Error).message
  }
}

test('an empty environment gives a site on loopback with a file in ./data', () => {
  const env = readEnv({})
  expect(env).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    origin: null,
    proxies: 0,
    limits: true,
  })
  expect(env.dataDir).toBe(`${process.cwd()}/data`)
  expect(env.databaseUrl).toBe(`file:${process.cwd()}/data/touchstone.db`)
})

test('an empty value counts as not given', () => {
  expect(readEnv({ PORT: '', ORIGIN: '', DATABASE_URL: '', SMTP_URL: '' })).toEqual(readEnv({}))
})

test('the database file follows the data folder unless it is named', () => {
  expect(readEnv({ DATA_DIR: '/srv/t' }).databaseUrl).toBe('file:/srv/t/touchstone.db')
  expect(readEnv({ DATA_DIR: '/srv/100%' }).databaseUrl).toBe('file:/srv/100%25/touchstone.db')
  expect(readEnv({ DATA_DIR: '/srv/t', DATABASE_URL: 'postgres://h/d' }).databaseUrl).toBe(
    'postgres://h/d',
  )
})

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '65535' }, { port: 65535 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: '::' }, { host: '::' }],
  [{ HOST: '::ffff:127.0.0.1' }, { host: '::ffff:127.0.0.1' }],
  [{ HOST: 'fe80::1%eth0' }, { host: 'fe80::1%eth0' }],
  [{ HOST: 'problems.example.org' }, { host: 'problems.example.org' }],
  [{ ORIGIN: 'https://example.org' }, { origin: 'https://example.org' }],
  [{ ORIGIN: 'https://example.org/' }, { origin: 'https://example.org' }],
  [{ ORIGIN: 'HTTPS://Example.ORG:443' }, { origin: 'https://example.org' }],
  [{ ORIGIN: 'http://[::1]:3000' }, { origin: 'http://[::1]:3000' }],
  [{ ORIGIN: 'https://problème.example' }, { origin: 'https://xn--problme-6xa.example' }],
  [{ TRUST_PROXY: '0' }, { proxies: 0 }],
  [{ TRUST_PROXY: '1' }, { proxies: 1 }],
  [{ TRUST_PROXY: '3' }, { proxies: 3 }],
  [{ DATABASE_URL: 'file:./a b.db' }, { databaseUrl: 'file:./a b.db' }],
  [{ DATABASE_URL: 'file:///srv/t.db' }, { databaseUrl: 'file:///srv/t.db' }],
  [{ DATABASE_URL: 'postgresql://u:p%40ss@h:5433/d?sslmode=require' }, {}],
  [{ DATA_DIR: '/srv/open problems' }, { dataDir: '/srv/open problems' }],
  [{ TOUCHSTONE_SEED: 'demo' }, { seed: 'demo' }],
  [{ TOUCHSTONE_LIMITS: 'off', HOST: 'localhost' }, { limits: false }],
  [{ TOUCHSTONE_CLOCK: '-3h', HOST: '127.8.0.1' }, {}],
  [{ TOUCHSTONE_BROWSER: '/usr/bin/chromium', TOUCHSTONE_TESTS: 'full' }, {}],
])('%j is taken', (settings, expected) => {
  expect(readEnv(settings)).toMatchObject(expected)
})

test.each([
  ['PORT', 'abc', /whole number.*such as 3000; it is "abc"/],
  ['PORT', '70000', /0 .*to 65535/],
  ['PORT', '-1', /whole number/],
  ['PORT', '3000.5', /whole number/],
  ['PORT', '0x0bb8', /whole number/],
  ['PORT', '1e3', /whole number/],
  ['PORT', '３０００', /whole number/],
  ['PORT', '3000\r', /not begin or end with a space or a line break/],
  ['PORT', ' 3000', /not begin or end with a space/],
  ['PORT', '   ', /hold something, or be left out/],
  ['PORT', '"3000"', /not stand in quotes/],
  ['HOST', '[::1]', /without brackets.*such as ::1/],
  ['HOST', '[::1]:3000', /without brackets and port/],
  ['HOST', '127.0.0.1:3000', /PORT/],
  ['HOST', 'localhost:3000', /PORT/],
  ['HOST', 'http://localhost', /alone, such as 127/],
  ['HOST', '*', /0\.0\.0\.0 .*or ::/],
  ['HOST', '256.0.0.1', /four numbers from 0 to 255/],
  ['HOST', '127.1', /four numbers/],
  ['HOST', ':::1', /an address or a name/],
  ['HOST', 'my_host name', /an address or a name/],
  ['ORIGIN', 'example.org', /begin with https:\/\/ .*such as https:/],
  ['ORIGIN', 'example.org:443', /begin with https/],
  ['ORIGIN', '//example.org', /begin with https/],
  ['ORIGIN', 'ftp://example.org', /begin with https/],
  ['ORIGIN', 'https://example.org/problems', /below a path: https:\/\/example\.org;/],
  ['ORIGIN', 'https://example.org/?', /end after the host/],
  ['ORIGIN', 'https://example.org/#top', /end after the host/],
  ['ORIGIN', 'https://ada:secret@example.org', /no name and no password/],
  ['ORIGIN', 'https://a.example,https://b.example', /one public address/],
  ['ORIGIN', 'https://*.example.org', /one host/],
  ['ORIGIN', 'https://', /one public address/],
  ['TRUST_PROXY', 'true', /how many proxies.*such as 1/],
  ['TRUST_PROXY', 'yes', /how many proxies/],
  ['TRUST_PROXY', '-1', /how many proxies/],
  ['TRUST_PROXY', '1.5', /how many proxies/],
  ['TRUST_PROXY', '10', /from 0 to 9/],
  ['TRUST_PROXY', 'loopback', /how many proxies/],
  ['TRUST_PROXY', '10.0.0.0/8', /how many proxies/],
  ['TRUST_PROXY', '*', /how many proxies/],
  ['DATABASE_URL', 'mysql://localhost/x', /must start with file: or postgres:\/\//],
  ['DATABASE_URL', './touchstone.db', /must start with file:/],
  ['DATABASE_URL', 'sqlite:./touchstone.db', /must start with file:/],
  ['DATABASE_URL', 'jdbc:postgresql://h/d', /must start with file:/],
  ['DATABASE_URL', 'POSTGRES://h/d', /must start with file: or postgres/],
  ['DATABASE_URL', 'postgres:h/d', /must start with file: or postgres/],
  ['DATABASE_URL', 'postgres://ada:s#cret@h/d', /%23/],
  ['DATABASE_URL', 'file:', /name a file/],
  ['DATABASE_URL', 'file:./data/', /name a file/],
  ['DATABASE_URL', 'file::memory:', /name a file/],
  ['DATABASE_URL', 'file:./x.db?mode=ro', /no parameters/],
  ['DATABASE_URL', 'file://data/x.db', /one or three slashes/],
  ['DATABASE_URL', 'file:~/x.db', /written in full/],
  ['DATABASE_URL', 'file:./100%.db', /%25/],
  ['DATA_DIR', '~/data', /written in full/],
  ['DATA_DIR', 'file:///srv/data', /path of a folder/],
  ['DATA_DIR', "'./data'", /quotes/],
  ['TOUCHSTONE_SEED', 'all', /be default or none or demo; it is "all"/],
  ['TOUCHSTONE_SEED', 'Demo', /be default or none or demo/],
  ['TOUCHSTONE_LIMITS', 'on', /be default or off/],
  ['TOUCHSTONE_CLOCK', 'soon', /such as \+15d/],
  ['TOUCHSTONE_CLOCK', '15d', /with its sign/],
  ['TOUCHSTONE_CLOCK', '+2w', /s, m, h or d/],
  ['TOUCHSTONE_SEEDS', 'none', /read by nothing; there are .*TOUCHSTONE_SEED/],
  ['TOUCHSTONE_LIMIT', 'off', /read by nothing/],
  ['touchstone_seed', 'none', /read by nothing/],
  ['TOUCHSTONE_PORT', '3000', /read by nothing/],
  ['NODE_ENV', 'prod', /production/],
  ['SMTP_URL', 'smtp://ada:secret@mail.example.org', /left out: .*sends no mail/],
])('%s=%j is refused with the form that works', (name, value, sentence) => {
  const told = complaint({ [name]: value })
  expect(told).toMatch(sentence)
  expect(told?.startsWith(`${name} `)).toBe(true)
  expect(told).not.toMatch(/s#cret|smtp:/)
})

test('every wrong setting is told at once', () => {
  expect(complaint({ PORT: 'x', TRUST_PROXY: 'x', TOUCHSTONE_X: 'x' })?.split('\n')).toHaveLength(3)
})

test.each(['TOUCHSTONE_LIMITS', 'TOUCHSTONE_CLOCK'])('%s works on loopback only', (name) => {
  const value = name === 'TOUCHSTONE_CLOCK' ? '+15d' : 'off'
  for (const HOST of ['0.0.0.0', '::', '192.0.2.1', '::ffff:192.0.2.1', 'problems.example.org'])
    expect(complaint({ [name]: value, HOST }), HOST).toMatch(/loopback/)
  for (const HOST of ['::1', '127.0.0.1', '127.0.0.53', 'localhost', '::ffff:127.0.0.1'])
    expect(complaint({ [name]: value, HOST }), HOST).toBeNull()
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['0:0:0:0:0:0:0:1', 'http://[0:0:0:0:0:0:0:1]:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['0::0', 'http://[::1]:3000'],
  ['::ffff:127.0.0.1', 'http://127.0.0.1:3000'],
  ['::ffff:0.0.0.0', 'http://127.0.0.1:3000'],
  ['2001:db8::7', 'http://[2001:db8::7]:3000'],
  ['fe80::1%eth0', 'http://[fe80::1%25eth0]:3000'],
  ['localhost', 'http://localhost:3000'],
  ['problems.example.org', 'http://problems.example.org:3000'],
])('a site that listens on %s is opened at %s', (host, address) => {
  expect(siteAddress(host, 3000)).toBe(address)
})

test.each([
  [undefined, 0],
  ['', 0],
  ['+15d', 15 * 86_400_000],
  ['-3h', -3 * 3_600_000],
  ['+90s', 90_000],
  ['+2m', 120_000],
])('the clock setting %s moves now by %i ms', (setting, shift) => {
  expect(clockShift(setting)).toBe(shift)
})

test('a clock setting that is not understood is refused', () => {
  expect(() => clockShift('15d')).toThrow(/TOUCHSTONE_CLOCK/)
})
