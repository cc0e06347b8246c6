import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connectDatabase, disconnectDatabase } from '#db/client.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { migrate } from '#db/migrate.ts'

let uploadFolder: string | null = null

/** Makes the data folder, brings the database up to date and opens it. Says which migrations ran. */
export async function prepareStorage(databaseUrl: string, dataDir: string): Promise<string[]> {
  const uploads = join(dataDir, 'uploads')
  try {
    mkdirSync(uploads, { recursive: true })
    for (const folder of [dataDir, uploads]) accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DatabaseProblem(`The data folder ${dataDir} cannot be written: ${reasonOf(error)}`)
  }
  uploadFolder = uploads
  const applied = await migrate(databaseUrl)
  connectDatabase(databaseUrl)
  return applied
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'there is a file where a folder is needed.'
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not write there.'
  if (code === 'EROFS') return 'its disk is mounted to be read only.'
  if (code === 'ENOSPC') return 'the disk is full.'
  return message
}

export const releaseStorage = (): Promise<void> => disconnectDatabase()

export function uploadsFolder(): string {
  if (!uploadFolder) throw new Error('prepareStorage() has not been called')
  return uploadFolder
}
