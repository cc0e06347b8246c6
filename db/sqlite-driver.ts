import { createRequire } from 'node:module'
import BeforeNapi10 from 'better-sqlite3'

/**
 * better-sqlite3, in the version that this Node can hold: 13 is built for Node-API 10, which Node 20
 * lacks, and under Node 24 the destructors of 12 abort the process.
 */
export const Sqlite: typeof BeforeNapi10 =
  Number(process.versions.napi) >= 10
    ? createRequire(import.meta.url)('better-sqlite3-napi')
    : BeforeNapi10
