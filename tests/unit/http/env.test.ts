import { expect, test } from 'vitest'
import { EnvironmentProblem, readEnv as read } from '#app/http/env.server.ts'
import { clockShift } from '#app/services/clock.server.ts'

const readEnv = (settings: Record<string, string>) => read({ NODE_ENV: 'test', ...settings })

test('an empty environment gives a site on loopback with a file in ./data', () => {
  const env = readEnv({})
  expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', origin: null, limits: true })
  expect(env.dataDir).toBe(`${process.cwd()}/data`)
  expect(env.databaseUrl).toBe(`file:${process.cwd()}/data/touchstone.db`)
})

test('an empty value counts as not given', () => {
  expect(readEnv({ PORT: '', ORIGIN: '', DATABASE_URL: '' })).toEqual(readEnv({}))
})

test('the database file follows the data folder unless it is named', () => {
  expect(readEnv({ DATA_DIR: '/srv/t' }).databaseUrl).toBe('file:/srv/t/touchstone.db')
  expect(readEnv({ DATA_DIR: '/srv/t', DATABASE_URL: 'postgres://h/d' }).databaseUrl).toBe(
    'postgres://h/d',
  )
})

test('the origin is cut to scheme and host', () => {
  expect(readEnv({ ORIGIN: 'https://example.org/some/path?x' }).origin).toBe('https://example.org')
})

test.each([
  ['PORT', '65536'],
  ['PORT', 'three'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', './touchstone.db'],
  ['ORIGIN', 'example.org'],
  ['ORIGIN', 'ftp://example.org'],
  ['TRUST_PROXY', 'yes'],
  ['TOUCHSTONE_SEED', 'all'],
  ['TOUCHSTONE_LIMITS', 'on'],
  ['TOUCHSTONE_CLOCK', 'tomorrow'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(EnvironmentProblem)
  expect(() => readEnv({ [name]: value })).toThrow(name)
})

test('every wrong setting is told at once', () => {
  expect(() => readEnv({ PORT: 'x', TRUST_PROXY: 'x' })).toThrow(/PORT.*\n.*TRUST_PROXY/)
})

test.each(['TOUCHSTONE_LIMITS', 'TOUCHSTONE_CLOCK'])('%s works on loopback only', (name) => {
  const value = name === 'TOUCHSTONE_CLOCK' ? '+15d' : 'off'
  expect(() => readEnv({ [name]: value, HOST: '0.0.0.0' })).toThrow(/loopback/)
  expect(readEnv({ [name]: value, HOST: '::1' }).host).toBe('::1')
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
