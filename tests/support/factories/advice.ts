import { recomputeAdvice } from '#app/services/wanted/recompute-advice.server.ts'
import { reader } from '#db/client.ts'
import { dueForAdvice } from '#db/queries/advice.ts'

/** Does what the job of advice does, until none waits. */
export async function adviceForAll(): Promise<void> {
  while ((await dueForAdvice(reader(), 1)).length > 0)
    await recomputeAdvice({ id: 'by hand', payload: {}, attempts: 1 })
}
