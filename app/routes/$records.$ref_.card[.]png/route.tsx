import type { LoaderFunctionArgs } from '@remix-run/node'
import { CARD, CardFace } from '#app/charts/card/card-face.tsx'
import { recordParams } from '#app/http/params.server.ts'
import { pictureFile } from '#app/http/picture-file.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { readCard } from './read-card.server.ts'

/** The record as visitors see it, in a picture for shared links. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { kind, number } = recordParams(params)
  const card = await readCard(kind, number).catch(rethrow)
  const face = (drawn: Parameters<typeof CardFace>[0]['drawn']) => (
    <CardFace card={card} drawn={drawn} />
  )
  return pictureFile(request, card, { ...CARD, face }).catch(rethrow)
}
