import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveRecords } from '#app/services/records/resolve-records.server.ts'
import { setLinks } from '#db/queries/links.ts'
import type { Tx } from '#db/types.ts'

type Named = { answers: number[]; bearsOn: number[]; rivals: number[] }
export type ClaimLinks = { answers: string[]; 'bears-on': string[]; 'rival-of': string[] }

/** The records a claim names, by id; a question it answers is not listed again as borne on. */
export async function resolveClaimLinks(
  viewer: Viewer,
  { answers, bearsOn, rivals }: Named,
): Promise<ClaimLinks> {
  const further = bearsOn.filter((number) => !answers.includes(number))
  return {
    answers: await resolveRecords(viewer, 'question', answers, 'answers'),
    'bears-on': await resolveRecords(viewer, 'question', further, 'bearsOn'),
    'rival-of': await resolveRecords(viewer, 'claim', rivals, 'rivals'),
  }
}

/** Makes these the only links of the claim; it is never its own rival. */
export async function storeClaimLinks(tx: Tx, fromId: string, links: ClaimLinks, at: Date) {
  for (const [relation, ids] of Object.entries(links))
    await setLinks(tx, { fromId, toIds: ids.filter((id) => id !== fromId), relation, at })
}
