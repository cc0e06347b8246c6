import { Refusal, refuse } from '#app/domain/refusal/refusal.ts'

/** Does what has its own form in the form of something else: its problems stand at the fields there. */
export async function atFields<Result>(
  names: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal) || error.what !== 'form') throw error
    const moved = Object.entries(error.fields).map(([own, keys]) => [names[own] ?? own, keys])
    return refuse('form', { fields: Object.fromEntries(moved), cause: error })
  }
}
