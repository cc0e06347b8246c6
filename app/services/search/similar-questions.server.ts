import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { suggestSimilar } from './suggest-similar.server.ts'

const LONGEST = 600

/** Questions close to a title that is being typed, for the form; counts as a search. */
export async function similarQuestions(viewer: Viewer, address: string, typed: string) {
  await consume('search', viewer?.id ?? addressKey(address))
  return {
    similar: await suggestSimilar(viewer, { title: typed.slice(0, LONGEST), statement: '' }),
  }
}
