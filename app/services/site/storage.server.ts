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
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw new DatabaseProblem(
      `The data folder ${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`,
    )
  }
  uploadFolder = uploads
  const applied = await migrate(databaseUrl)
  connectDatabase(databaseUrl)
  return applied
}

export const releaseStorage = (): Promise<void> => disconnectDatabase()

export function uploadsFolder(): string {
  if (!uploadFolder) throw new Error('prepareStorage() has not been called')
  return uploadFolder
}
