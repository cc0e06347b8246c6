import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const LEFT_OUT = ['node_modules', '.git', '.cache', 'build', 'data', 'test-results']

export type Ended = { code: number | null; output: string }

/** A copy of the project in which a fault can be planted, with the packages of this one. */
export function aCheckout(leftOut: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-checkout-'))
  const out = [...LEFT_OUT, ...leftOut]
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => !out.includes(relative(root, source)),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    /** Runs stages of `npm test` there with a file planted. */
    run: async (stages: string[], file: string, text: string): Promise<Ended> => {
      const planted = join(folder, file)
      mkdirSync(dirname(planted), { recursive: true })
      writeFileSync(planted, text)
      const ended = await runStages(folder, stages)
      rmSync(planted)
      return ended
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function runStages(cwd: string, stages: string[]): Promise<Ended> {
  const around = Object.entries(process.env).filter(([name]) => !ofThisRun(name))
  const env = { ...Object.fromEntries(around), NODE_ENV: 'test' as const }
  return new Promise((resolve) => {
    const args = ['bin/test.mjs', ...stages]
    const child = execFile(process.execPath, args, { cwd, env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    )
  })
}

const ofThisRun = (name: string) => /^(VITEST|TOUCHSTONE_TESTS|TEST$|DATABASE_URL)/.test(name)
