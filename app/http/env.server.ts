import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgres://')
    .optional(),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  TOUCHSTONE_SEED: z.enum(['default', 'none', 'demo']).default('default'),
  TOUCHSTONE_LIMITS: z.enum(['default', 'off']).default('default'),
  TOUCHSTONE_CLOCK: z
    .string()
    .regex(/^[+-]\d{1,6}[smhd]$/, 'must look like +15d')
    .optional(),
})

export type Env = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string
  origin: string | null
  trustProxy: boolean
  seed: 'default' | 'none' | 'demo'
  limits: boolean
  production: boolean
}

/** Reads and checks the environment once. Throws one line for each thing that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new EnvironmentProblem(lines(parsed.error))
  const env = parsed.data
  const testing = env.TOUCHSTONE_LIMITS === 'off' || env.TOUCHSTONE_CLOCK !== undefined
  if (testing && !LOOPBACK.includes(env.HOST))
    throw new EnvironmentProblem([
      'TOUCHSTONE_LIMITS and TOUCHSTONE_CLOCK are for tests: they need HOST to be a loopback address.',
    ])
  const dataDir = isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(env.DATA_DIR)
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${join(dataDir, 'touchstone.db')}`,
    origin: env.ORIGIN ? new URL(env.ORIGIN).origin : null,
    trustProxy: env.TRUST_PROXY === '1',
    seed: env.TOUCHSTONE_SEED,
    limits: env.TOUCHSTONE_LIMITS === 'default',
    production: source.NODE_ENV === 'production',
  }
}

const lines = (error: z.ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)

/** The program cannot start as it was asked to. The message is for the person who started it. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
  constructor(problems: string[]) {
    super(problems.join('\n'))
  }
}
