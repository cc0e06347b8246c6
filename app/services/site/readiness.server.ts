import { database } from '#db/client.ts'

/** Whether the database answers at the moment. */
export async function storageReady(): Promise<boolean> {
  return database()
    .ping()
    .then(() => true)
    .catch(() => false)
}
