import type { SearchInput } from '#app/domain/search/page-input.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { searchPage } from './search-page.server.ts'

/** A search that counts against what one address may ask in a minute. */
export async function limitedSearch(viewer: Viewer, address: string, input: SearchInput) {
  if (input.q) await consume('search', addressKey(address))
  return searchPage(viewer, input)
}
