import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test databases are made: a folder, or the address of a PostgreSQL server. */
    databases: string
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-test-'))
  project.provide('databases', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
