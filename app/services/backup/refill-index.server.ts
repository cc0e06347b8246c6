import { now } from '#app/services/clock.server.ts'
import { queueNames } from '#app/services/search/index-names.server.ts'
import { rerenderAll } from '#app/services/texts/queue-rerender.server.ts'
import { write } from '#db/client.ts'
import { forgetNames } from '#db/search/index-named.ts'

/** Asks for every text and name to be put into the index anew, which no backup carries across engines. */
export async function refillIndex(): Promise<void> {
  await write(async (tx) => {
    await forgetNames(tx)
    await rerenderAll(tx, now())
  })
  await queueNames()
}
