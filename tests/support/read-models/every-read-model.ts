import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { Chain } from './chain.ts'
import { formReadModels } from './of-forms.ts'
import { recordReadModels } from './of-records.ts'
import { siteReadModels } from './of-site.ts'
import { type ReadModel, said } from './read-model.ts'
import { BOUND, type Secret, VALUE, WORD } from './secret.ts'

export function everyReadModel(viewer: Viewer, chain: Chain, secret: Secret): ReadModel[] {
  const open = [
    ...siteReadModels(viewer, chain, secret),
    ...recordReadModels(viewer, chain, secret),
  ]
  return viewer ? [...open, ...formReadModels(viewer, chain, secret)] : open
}

/** Where the secret is told of, each with the words around it. */
export async function leaks(viewer: Viewer, chain: Chain, secret: Secret): Promise<string[]> {
  const readModels = everyReadModel(viewer, chain, secret)
  const found = await Promise.all(
    readModels.map(async (readModel) => {
      const told = await said(readModel.ask)
      const at = told.search(telltales(secret, readModel))
      return at < 0 ? [] : [`${readModel.name}: …${told.slice(Math.max(0, at - 80), at + 80)}…`]
    }),
  )
  return found.flat()
}

/** What tells of the secret; one that was asked for its word or number may repeat that. */
function telltales(secret: Secret, { echoes, typed }: ReadModel): RegExp {
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
