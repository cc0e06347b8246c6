import { join, resolve } from 'node:path'
import {
  isLoopback,
  readChoice,
  readClock,
  readDatabaseUrl,
  readFolder,
  readHops,
  readHost,
  readNothing,
  readOrigin,
  readPort,
  refuseWrapped,
  Unreadable,
} from './env-values.server.ts'
import { misspelt } from './misspelt.server.ts'

export type Env = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string
  origin: string | null
  /** How many proxies stand before the site and are believed about who asks. */
  proxies: number
  seed: 'default' | 'none' | 'demo'
  limits: boolean
}

/** What each variable is read by. The README lists the same. */
const READERS = {
  PORT: readPort,
  HOST: readHost,
  DATA_DIR: readFolder,
  DATABASE_URL: readDatabaseUrl,
  ORIGIN: readOrigin,
  TRUST_PROXY: readHops,
  TOUCHSTONE_SEED: readChoice('default', 'none', 'demo'),
  TOUCHSTONE_LIMITS: readChoice('default', 'off'),
  TOUCHSTONE_CLOCK: readClock,
  NODE_ENV: readChoice('production', 'development', 'test'),
  SMTP_URL: readNothing('this version sends no mail'),
}

type Name = keyof typeof READERS
type Values = { [N in Name]?: ReturnType<(typeof READERS)[N]> }

/** May hold a password, so that it is never shown. */
const SECRET: Name[] = ['DATABASE_URL', 'SMTP_URL']

/**
 * Reads and checks the environment. Throws one line for each thing that is wrong; an empty value
 * counts as not given.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const problems: string[] = []
  const values = Object.fromEntries(
    Object.entries(READERS).map(([name, read]) => [
      name,
      readOne(source, name as Name, read, problems),
    ]),
  ) as Values
  problems.push(...misspelt(source, Object.keys(READERS)), ...forTests(values))
  if (problems.length > 0) throw new EnvironmentProblem(problems)
  const dataDir = resolve(values.DATA_DIR ?? './data')
  return {
    port: values.PORT ?? 3000,
    host: values.HOST ?? '127.0.0.1',
    dataDir,
    databaseUrl: values.DATABASE_URL ?? fileIn(dataDir),
    origin: values.ORIGIN ?? null,
    proxies: values.TRUST_PROXY ?? 0,
    seed: values.TOUCHSTONE_SEED ?? 'default',
    limits: values.TOUCHSTONE_LIMITS !== 'off',
  }
}

function readOne(
  source: NodeJS.ProcessEnv,
  name: Name,
  read: (value: string) => unknown,
  problems: string[],
): unknown {
  const value = source[name]
  if (value === undefined || value === '') return undefined
  try {
    refuseWrapped(value)
    return read(value)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const given = SECRET.includes(name) ? '' : `; it is ${JSON.stringify(value.slice(0, 200))}`
    problems.push(`${name} ${error.message}${given}.`)
    return undefined
  }
}

const fileIn = (dataDir: string) => `file:${join(dataDir, 'touchstone.db').replaceAll('%', '%25')}`

function forTests({ HOST, TOUCHSTONE_LIMITS, TOUCHSTONE_CLOCK }: Values): string[] {
  const testing = TOUCHSTONE_LIMITS === 'off' || TOUCHSTONE_CLOCK !== undefined
  if (!testing || isLoopback(HOST ?? '127.0.0.1')) return []
  return [
    'TOUCHSTONE_LIMITS and TOUCHSTONE_CLOCK are for tests: they need HOST to be a loopback address.',
  ]
}

/** The program cannot start as it was asked to. The message is for the person who started it. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
  constructor(problems: string[]) {
    super(problems.join('\n'))
  }
}
