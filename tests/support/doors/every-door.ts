import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { Chain } from './chain.ts'
import { type Door, said } from './door.ts'
import { doorsOfForms } from './of-forms.ts'
import { doorsOfRecords } from './of-records.ts'
import { doorsOfSite } from './of-site.ts'
import { BOUND, type Secret, VALUE, WORD } from './secret.ts'

export function everyDoor(viewer: Viewer, chain: Chain, secret: Secret): Door[] {
  const open = [...doorsOfSite(viewer, chain, secret), ...doorsOfRecords(viewer, chain, secret)]
  return viewer ? [...open, ...doorsOfForms(viewer, chain, secret)] : open
}

/** Where the secret is told of, each with the words around it. */
export async function leaks(viewer: Viewer, chain: Chain, secret: Secret): Promise<string[]> {
  const doors = everyDoor(viewer, chain, secret)
  const found = await Promise.all(
    doors.map(async (door) => {
      const told = await said(door.ask)
      const at = told.search(telltales(secret, door))
      return at < 0 ? [] : [`${door.name}: …${told.slice(Math.max(0, at - 80), at + 80)}…`]
    }),
  )
  return found.flat()
}

/** What tells of the secret; a door that was asked for its word or number may repeat that. */
function telltales(secret: Secret, { echoes, typed }: Door): RegExp {
  const { id, kind, number, name, comments, attempts, evidence, measurements } = secret
  const told = [
    'Secret',
    id,
    ...comments,
    ...attempts,
    ...evidence,
    ...measurements,
    VALUE,
    BOUND,
    '1234.56789',
  ]
  const words = echoes ? [`A ${WORD}`] : [WORD]
  const names = echoes || typed ? [] : [`"number":${number}\\b`, `\\b${name}\\b`]
  return new RegExp([...told, ...words, ...names, `/${kind}s/${number}`].join('|'))
}
